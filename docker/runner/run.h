/* The requests RUN, RUNS and BARE. */
#ifndef RUN_H
#define RUN_H

#include "cgroup.h"
#include "frames.h"
#include "runner.h"

struct runner {
    struct places places;
    struct cgroup cgroup;
    struct channel channel;
    int64_t oom_kills; /* when last looked */
    int hangups_fd;    /* of teams, see hangups.h */
};

/* Runs a program in a new box and replies with RESULT, or ERROR when the request is at fault. */
void handle_run(struct runner *runner, struct reader *body, uint64_t received_ns);

/* Runs several, one after another, and replies with a RESULT for each and DONE, or with ERROR. */
void handle_runs(struct runner *runner, struct reader *body, uint64_t received_ns);

/* Times bare vfork, exec and wait of a program in the image, for comparison; replies SAMPLES. */
void handle_bare(struct runner *runner, struct reader *body);

#endif
