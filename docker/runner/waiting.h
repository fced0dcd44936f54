/* Tells what a process of a team waits for. */
#ifndef WAITING_H
#define WAITING_H

#include <sys/types.h>

/*
 * Whether a process of this user waits, in one of its threads, for the other end of a pipe:
 * reading, writing, opening or polling. Asked several times within some milliseconds. 1 too
 * when the kernel does not tell.
 */
int waits_for_pipe(pid_t pid, uid_t uid);

/*
 * Whether any process of this user waits to open a FIFO now. 1 too where the kernel tells it of
 * nobody, 0 of a process that hides it.
 */
int waits_to_open(uid_t uid);

#endif
