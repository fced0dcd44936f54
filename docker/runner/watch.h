/* Waits for a run, stops it at its limits, ends whatever it left, and adds up what it used. */
#ifndef WATCH_H
#define WATCH_H

#include "cgroup.h"
#include "request.h"
#include "runner.h"

enum ending { ENDED_ITSELF, ENDED_BY_CPU, ENDED_BY_WALL, ENDED_BY_MEMORY, HOST_GONE };

struct watch {
    const struct places *places;
    const struct cgroup *cgroup;
    const struct limits *limits;
    int host_fd;             /* hung up when the host is gone */
    int out_fd, err_fd;      /* captured output, which does not count as memory */
    pid_t pid;
    int64_t tmpfs_start_bytes;
    int64_t cgroup_cpu_start_ns, own_cpu_start_ns;
    uint64_t start_ns;

    enum ending ending;
    int idle;                /* at the wall limit, nobody wanted the CPU */
    int wait_status;         /* of the program itself */
    uint64_t wall_ns, cpu_ns, memory_bytes;
};

/* Call before the program starts. Counts the container's CPU time when there can be children. */
void watch_begin(struct watch *watch);

/* Returns when no process of the run is left. */
void watch_run(struct watch *watch, pid_t pid);

#endif
