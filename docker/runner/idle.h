/* Tells a run that waits for something from one that waits for the CPU. */
#ifndef IDLE_H
#define IDLE_H

#include <sys/types.h>

/*
 * 1 when no process or thread but the runner could use the CPU, in each of a few looks within
 * some milliseconds; 0 when one could, or when it can't be told.
 */
int nobody_wants_cpu(void);

/* Whether a thread of this process runs, or could, or waits for a disk. */
int wants_cpu(pid_t pid);

#endif
