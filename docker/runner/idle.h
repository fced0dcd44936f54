/* Tells a run that waits for something from one that waits for the CPU. */
#ifndef IDLE_H
#define IDLE_H

/*
 * 1 when no process or thread but the runner could use the CPU, in each of a few looks within
 * some milliseconds; 0 when one could, or when it can't be told.
 */
int nobody_wants_cpu(void);

#endif
