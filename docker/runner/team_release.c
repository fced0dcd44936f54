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
    if (fifo_release(watch->request->channel[channel].name)) hangups_pass_over(watch->hangups, channel);
}

/* Somebody may wait at it; a pipe that is a standard stream at both ends is opened by nobody. */
static int may_need_release(const struct team_watch *watch, uint32_t channel) {
    const struct pipe_between *between = &watch->request->channel[channel];
    if (watch->request->in_channel[between->to] == (int)channel &&
        watch->request->out_channel[between->from] == (int)channel) {
        return 0;
    }
    const struct mate *std = std_member(watch, channel);
    int was_open = std != NULL && std->runs && std->spawn->executes;
    return was_open || watch->mate[between->from].runs != watch->mate[between->to].runs;
}

static void see_who_waits(const struct team_watch *watch, int waits[MAX_MEMBERS]) {
    uid_t uid[MAX_MEMBERS];
    for (uint32_t i = 0; i < watch->members; i++) uid[i] = watch->mate[i].member->places.uid;
    who_waits_to_open(uid, watch->members, waits);
    for (uint32_t i = 0; i < watch->members; i++) {
        const struct mate *mate = &watch->mate[i];
        waits[i] = mate->runs && (waits[i] || !mate->spawn->executes);
    }
}

void team_release_those_who_wait(const struct team_watch *watch) {
    int waits[MAX_MEMBERS], seen = 0;
    for (uint32_t i = 0; i < watch->request->channels; i++) {
        const struct pipe_between *between = &watch->request->channel[i];
        if (!may_need_release(watch, i)) continue;
        if (!seen) see_who_waits(watch, waits);
        seen = 1;
        if (waits[between->from] || waits[between->to]) release(watch, i);
    }
}
