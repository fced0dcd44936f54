/* What the kernel counts for the whole container: cgroup v1 or v2, where readable. */
#ifndef CGROUP_H
#define CGROUP_H

#include <stdint.h>

struct cgroup {
    int version; /* 1, 2, or 0 when nothing is readable */
    int memory_fd, cpu_fd, oom_fd;
};

void cgroup_open(struct cgroup *cgroup);

/* Anonymous and shared memory, tmpfs included, without the page cache; bytes, or -1. */
int64_t cgroup_memory_bytes(const struct cgroup *cgroup);

/* CPU time of everything that ever ran in the container; nanoseconds, or -1. */
int64_t cgroup_cpu_ns(const struct cgroup *cgroup);

/* Processes that the kernel killed for want of memory since the container began; or -1. */
int64_t cgroup_oom_kills(const struct cgroup *cgroup);

#endif
