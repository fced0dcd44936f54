/* The processes of the container, by /proc. */
#ifndef PROCESSES_H
#define PROCESSES_H

#include <stdint.h>
#include <sys/types.h>

struct process {
    pid_t pid;
    uid_t uid;
    uint64_t memory_bytes; /* anonymous and shared, resident */
    int catches_alarm;     /* a timer may wake it */
};

/* Shows every process but the runner and those that have ended, with all their threads. */
void each_process(void (*see)(const struct process *process, void *context), void *context);

/* Ends all processes of a user but its zombies, as far as they don't multiply faster. */
void kill_user(uid_t uid);

/* Its first thread is ending, or has ended and was not reaped. */
int is_exiting(pid_t pid);

#endif
