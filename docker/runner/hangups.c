#define _GNU_SOURCE
#include "hangups.h"

#include <sys/inotify.h>
#include <unistd.h>

#include "team_watch.h"

#define EVENTS_AT_ONCE 64

int hangups_open(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

/* Drops what is not read yet, also of earlier teams. */
static void drain(const struct hangups *hangups) {
    struct inotify_event events[EVENTS_AT_ONCE];
    while (hangups->fd >= 0 && read(hangups->fd, events, sizeof events) > 0);
}

void hangups_begin(struct hangups *hangups, int fd) {
    *hangups = (struct hangups){.fd = fd, .told = fd >= 0};
    for (uint32_t i = 0; i < MAX_CHANNELS; i++) hangups->watch[i] = -1;
    drain(hangups);
}

void hangups_watch(struct hangups *hangups, uint32_t channel, const char *path) {
    if (hangups->fd >= 0) hangups->watch[channel] = inotify_add_watch(hangups->fd, path, IN_CLOSE);
}

/* The end for writing is the sender's, the other the receiver's. */
static void note(struct hangups *hangups, const struct pipe_between *between, uint32_t mask) {
    uint32_t who = mask & IN_CLOSE_WRITE ? between->from : between->to;
    uint32_t program = between->from == MANAGER ? between->to : between->from;
    uint32_t *first = who == MANAGER ? hangups->first_of_manager : hangups->first_of_program;
    hangups->seen++;
    if (first[program] == 0) first[program] = hangups->seen;
}

static int is_passed_over(struct hangups *hangups, uint32_t channel, uint32_t mask) {
    if (hangups->passed_over[channel] == 0 || !(mask & IN_CLOSE_WRITE)) return 0;
    hangups->passed_over[channel]--;
    return 1;
}

/* Only channels between the manager and a program are told of. */
static void note_event(struct hangups *hangups, const struct team_request *request,
                       const struct inotify_event *event) {
    for (uint32_t i = 0; i < request->channels; i++) {
        const struct pipe_between *between = &request->channel[i];
        int with_manager = between->from == MANAGER || between->to == MANAGER;
        if (hangups->watch[i] != event->wd || is_passed_over(hangups, i, event->mask)) continue;
        if (with_manager) note(hangups, between, event->mask);
    }
}

void hangups_pass_over(struct hangups *hangups, uint32_t channel) { hangups->passed_over[channel]++; }

void hangups_read(struct hangups *hangups, const struct team_request *request) {
    struct inotify_event events[EVENTS_AT_ONCE]; /* none has a name, as no folder is watched */
    ssize_t size;
    while (hangups->fd >= 0 && (size = read(hangups->fd, events, sizeof events)) > 0) {
        for (size_t i = 0; i < (size_t)size / sizeof events[0]; i++) {
            if (events[i].mask & IN_Q_OVERFLOW) hangups->told = 0;
            else if (events[i].mask & IN_CLOSE) note_event(hangups, request, &events[i]);
        }
    }
}

void hangups_forget(struct hangups *hangups) {
    for (uint32_t i = 0; i < MAX_MEMBERS; i++) hangups->first_of_manager[i] = hangups->first_of_program[i] = 0;
}

enum hung_up hung_up_first(const struct hangups *hangups, uint32_t program) {
    uint32_t manager = hangups->first_of_manager[program], own = hangups->first_of_program[program];
    if (!hangups->told || (manager == 0 && own == 0)) return NOBODY_KNOWS;
    return own == 0 || (manager != 0 && manager < own) ? MANAGER_HUNG_UP : PROGRAM_HUNG_UP;
}

void hangups_end(struct hangups *hangups) {
    for (uint32_t i = 0; i < MAX_CHANNELS; i++) {
        if (hangups->watch[i] >= 0) inotify_rm_watch(hangups->fd, hangups->watch[i]);
        hangups->watch[i] = -1;
    }
}
