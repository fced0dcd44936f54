#include "team_release.h"

#include "fifos.h"
#include "waiting.h"

/* The member whose standard stream a channel is, or null; it has opened it when it executes. */
static const struct mate *std_member(const struct team_watch *watch, uint32_t channel) {
    const struct team_request *request = watch->request;
    const struct pipe_between *between = &request->channel[channel];
    if (request->in_channel[between->to] == (int)channel) return &watch->mate[between->to];
    if (request->out_channel[between->from] == (int)channel) return &watch->mate[between->from];
    return NULL;
}

static void release(const struct team_watch *watch, uint32_t channel) {
    hangups_read(watch->hangups, watch->request);
    hangups_pass_over(watch->hangups, channel);
    fifo_release(watch->request->channel[channel].name);
}

void team_release_those_who_wait(const struct team_watch *watch) {
    const struct team_request *request = watch->request;
    int waits[MAX_MEMBERS];
    uid_t uid[MAX_MEMBERS];
    for (uint32_t i = 0; i < watch->members; i++) uid[i] = watch->mate[i].member->places.uid;
    who_waits_to_open(uid, watch->members, waits);
    for (uint32_t i = 0; i < watch->members; i++) {
        const struct mate *mate = &watch->mate[i];
        waits[i] = mate->runs && (waits[i] || !mate->spawn->executes);
    }
    for (uint32_t i = 0; i < request->channels; i++) {
        uint32_t from = request->channel[i].from, to = request->channel[i].to;
        const struct mate *std = std_member(watch, i);
        int was_open = std != NULL && std->runs && std->spawn->executes;
        int one_has_ended = watch->mate[from].runs != watch->mate[to].runs;
        if ((one_has_ended || was_open) && (waits[from] || waits[to])) release(watch, i);
    }
}
