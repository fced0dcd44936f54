/* What every part of the runner shares: fatal errors, time, and the places it works in. */
#ifndef RUNNER_H
#define RUNNER_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Says what is wrong on standard error and exits; the host replaces the slot. */
void die(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

uint64_t monotonic_ns(void);

/* The places a slot works in, opened once. All descriptors are close-on-exec. */
struct places {
    uid_t uid;     /* of every program that this slot runs, and its gid */
    int root_fd;   /* /judge, a tmpfs that only root may write */
    int store_fd;  /* /judge/store, which only root may enter */
    int box_fd;    /* /judge/box, the working directory of a run */
};

#endif
