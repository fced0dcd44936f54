/* Tells what a process of a team waits for. */
#ifndef WAITING_H
#define WAITING_H

#include <stdint.h>
#include <sys/types.h>

/*
 * Whether a process of this user waits, in one of its threads, for the other end of a pipe:
 * reading, writing, opening or polling. Asked several times within some milliseconds. 1 too
 * when the kernel does not tell.
 */
int waits_for_pipe(pid_t pid, uid_t uid);

/*
 * For each user whether one of its processes waits to open a FIFO now. 1 too where the kernel
 * tells it of nobody, 0 of a process that hides it or is about to execute its program.
 */
void who_waits_to_open(const uid_t *uid, uint32_t count, int *waits);

/*
 * Whether all threads of a process wait now for what only another process could do, without an
 * end of their own: reading, writing, opening or polling pipes, or waiting for threads and
 * children that do. 0 where the kernel does not tell.
 */
int waits_for_good(pid_t pid, uid_t uid);

#endif
