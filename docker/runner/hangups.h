/*
 * Tells which of two members let go of the pipes between them first. The order in which they
 * ended does not: a process closes its files a while before its end is told, and whoever is
 * woken by that may end in between.
 */
#ifndef HANGUPS_H
#define HANGUPS_H

#include "team_request.h"

struct hangups {
    int fd;   /* as opened */
    int told; /* nothing was lost */
    int watch[MAX_CHANNELS];
    uint32_t passed_over[MAX_CHANNELS];
    uint32_t seen, first_of_manager[MAX_MEMBERS], first_of_program[MAX_MEMBERS];
};

enum hung_up { NOBODY_KNOWS, MANAGER_HUNG_UP, PROGRAM_HUNG_UP };

/*
 * What the kernel tells by, or -1 where it does not. One for all teams of a runner, as closing it
 * takes milliseconds.
 */
int hangups_open(void);

/* Before a team. */
void hangups_begin(struct hangups *hangups, int fd);

/* Call before a member can have the channel; `path` is a FIFO, or a descriptor below /proc/self/fd. */
void hangups_watch(struct hangups *hangups, uint32_t channel, const char *path);

/* What was closed for writing since the last reading was closed by the runner itself, once. */
void hangups_pass_over(struct hangups *hangups, uint32_t channel);

/* Takes in what was closed until now. */
void hangups_read(struct hangups *hangups, const struct team_request *request);

/* As if nothing had been closed of what was read. */
void hangups_forget(struct hangups *hangups);

/* Which of the manager and this program hung up first, as read. */
enum hung_up hung_up_first(const struct hangups *hangups, uint32_t program);

/* After it. */
void hangups_end(struct hangups *hangups);

#endif
