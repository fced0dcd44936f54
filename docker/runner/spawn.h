/* Starts a program of a run: limits, user, no way back. */
#ifndef SPAWN_H
#define SPAWN_H

#include "request.h"
#include "runner.h"

struct spawn {
    const struct places *places;
    const struct limits *limits;
    const char *const *argv, *const *envp;
    int in_fd, out_fd, err_fd;
    /* Set when the program could not be started: errno, and what was being done. */
    volatile int error;
    const char *volatile step;
    volatile int at_exec; /* it was the kernel that refused the program itself */
};

/* The process id, or -1 with `error` and `step` set. A failed child is reaped already. */
pid_t spawn_program(struct spawn *spawn);

#endif
