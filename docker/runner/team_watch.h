/* Waits for a team, stops it at its limits, ends what it left, and adds up what each used. */
#ifndef TEAM_WATCH_H
#define TEAM_WATCH_H

#include "cgroup.h"
#include "hangups.h"
#include "member.h"
#include "room.h"
#include "runner.h"
#include "spawn.h"
#include "standstill.h"
#include "team_request.h"

#define MANAGER 0
#define NO_ORDER UINT32_MAX

/* One member, as far as it is watched. */
struct mate {
    struct member *member;
    struct spawn *spawn;
    pid_t pid;
    int ended_fd;    /* readable when it has ended; -1 where the kernel has none */
    int runs;        /* its first process has not been reaped */
    int cut;         /* it was ended for what another had done */
    uint32_t order;  /* in which they ended otherwise, from 0 */
    int with_manager; /* a program that was ending when the manager was, too */
    enum status blamed; /* for a limit that it passed, else OK */
    uint64_t reaped_cpu_ns;
};

enum held_up { NOT_HELD_UP, BY_MANAGER, BY_PROGRAMS };

struct team_watch {
    const struct places *places;
    const struct cgroup *cgroup;
    const struct team_request *request;
    int host_fd;
    uint32_t members;
    struct mate mate[MAX_MEMBERS];
    int order_fd; /* tells of members in the order in which they ended */
    struct hangups *hangups;
    uint32_t ended;
    int ending; /* all are being ended */
    int64_t oom_kills_start;
    int64_t tmpfs_start_bytes;
    struct room room_start;
    int64_t cgroup_cpu_start_ns, own_cpu_start_ns;
    uint64_t start_ns;

    struct standstill standstill;

    enum held_up held_up;
    int stood_still; /* it was ended before the wall limit, as all waited for each other */
    uint64_t wall_ns, cpu_ns; /* CPU time of all programs */
};

/* Call before any member starts, with `places`, `cgroup`, `request`, `hangups`, `host_fd` and members set. */
void team_watch_begin(struct team_watch *watch);

/* After a member was started. */
void team_watch_started(struct team_watch *watch, uint32_t member, pid_t pid);

/* Returns when no process of the team is left. */
void team_watch_run(struct team_watch *watch);

#endif
