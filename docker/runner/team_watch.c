/*
 * The programs of a team share one CPU limit, the manager has its own. Where the members may
 * have children, the programs' time is what the container used less what the manager and the
 * runner did.
 */
#define _GNU_SOURCE
#include "team_watch.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ending_order.h"
#include "flood.h"
#include "idle.h"
#include "meter.h"
#include "processes.h"
#include "team_cpu.h"
#include "team_memory.h"
#include "team_release.h"
#include "waiting.h"

static int may_have_children(const struct team_watch *watch) {
    return watch->request->limits.processes > 1 || watch->request->manager_limits.processes > 1;
}

void team_watch_begin(struct team_watch *watch) {
    watch->order_fd = epoll_create1(EPOLL_CLOEXEC);
    watch->ended = 0;
    watch->ending = 0;
    watch->held_up = NOT_HELD_UP;
    watch->stood_still = 0;
    watch->standstill = (struct standstill){0, 0, 0};
    watch->cpu_ns = 0;
    watch->oom_kills_start = cgroup_oom_kills(watch->cgroup);
    watch->tmpfs_start_bytes = tmpfs_bytes(watch->places);
    watch->room_start = room_left(watch->places);
    watch->cgroup_cpu_start_ns = may_have_children(watch) ? cgroup_cpu_ns(watch->cgroup) : -1;
    watch->own_cpu_start_ns = own_cpu_ns();
    watch->start_ns = monotonic_ns();
}

void team_watch_started(struct team_watch *watch, uint32_t index, pid_t pid) {
    struct mate *mate = &watch->mate[index];
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = index};
    mate->pid = pid;
    mate->runs = 1;
    mate->ended_fd = (int)syscall(SYS_pidfd_open, pid, 0);
    if (mate->ended_fd >= 0) epoll_ctl(watch->order_fd, EPOLL_CTL_ADD, mate->ended_fd, &event);
}

static int programs_run(const struct team_watch *watch) {
    int running = 0;
    for (uint32_t i = 1; i < watch->members; i++) running += watch->mate[i].runs;
    return running;
}

static uint32_t running(const struct team_watch *watch) {
    return (uint32_t)(watch->mate[MANAGER].runs + programs_run(watch));
}

/* Ends all, for what this member did. */
static void blame(struct team_watch *watch, uint32_t index, enum status status) {
    struct mate *mate = &watch->mate[index];
    mate->blamed = status;
    if (mate->order == NO_ORDER) mate->order = watch->ended++;
    watch->ending = 1;
}

static void note_end(struct team_watch *watch, uint32_t index, int status) {
    struct mate *mate = &watch->mate[index];
    int killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    mate->runs = 0;
    mate->member->wait_status = status;
    mate->member->wall_ns = monotonic_ns() - watch->start_ns;
    if (mate->ended_fd >= 0) close(mate->ended_fd);
    mate->ended_fd = -1;
    if (mate->order != NO_ORDER) return;
    mate->cut = watch->ending && killed;
    if (mate->cut) return;
    mate->order = watch->ended++;
    if (watch->ending) return;
    ending_order_note(watch, index);
    if (mate->spawn->error != 0) watch->ending = 1;
    else if (killed && cgroup_oom_kills(watch->cgroup) > watch->oom_kills_start) blame(watch, index, MLE);
    else if (mate->member->limits->processes > 1) kill_user(mate->member->places.uid);
}

static int mate_with(const struct team_watch *watch, pid_t pid, uid_t uid) {
    for (uint32_t i = 0; i < watch->members; i++) {
        if (watch->mate[i].runs && watch->mate[i].pid == pid) return (int)i;
    }
    for (uint32_t i = 0; i < watch->members; i++) {
        if (watch->mate[i].member->places.uid == uid) return (int)i;
    }
    return -1;
}

/* Reaps one process that has ended. */
static void reap_one(struct team_watch *watch, pid_t pid, uid_t uid) {
    struct rusage used;
    int status, index = mate_with(watch, pid, uid);
    if (wait4(pid, &status, __WALL, &used) != pid || index < 0) return;
    struct mate *mate = &watch->mate[index];
    mate->reaped_cpu_ns += used_cpu_ns(&used);
    at_least(&mate->member->memory_bytes, used.ru_maxrss * 1024);
    if (mate->runs && mate->pid == pid) note_end(watch, (uint32_t)index, status);
}

/* Reaps the members that have ended, in the order in which they did. Tells whether there was one. */
static int reap_members(struct team_watch *watch) {
    struct epoll_event event;
    int any = 0;
    while (epoll_wait(watch->order_fd, &event, 1, 0) == 1) {
        const struct mate *mate = &watch->mate[event.data.u32];
        reap_one(watch, mate->pid, mate->member->places.uid);
        any = 1;
    }
    return any;
}

/* Reaps all that has ended. 0 when no process is left at all. */
static int reap(struct team_watch *watch, int options) {
    for (;;) {
        siginfo_t info = {.si_pid = 0};
        reap_members(watch);
        if (waitid(P_ALL, 0, &info, options | WEXITED | WNOWAIT | __WALL) != 0) {
            if (errno == EINTR) continue;
            if (errno != ECHILD) die("waiting for a team: %s", strerror(errno));
            return 0;
        }
        if (info.si_pid == 0) return 1;
        /* A member that ended just now may not have been the first to. */
        if (!reap_members(watch)) reap_one(watch, info.si_pid, info.si_uid);
    }
}

static int programs_passed_cpu(const struct team_watch *watch, uint64_t cpu_ns) {
    uint64_t limit = watch->request->limits.cpu_ns;
    if (cpu_ns <= limit || !programs_run(watch)) return 0;
    if (watch->request->manager_limits.processes == 1) return 1;
    return programs_cpu_ns(watch, whole_cpu_ns(&watch->mate[MANAGER])) > limit;
}

/* No program waits for anything but the manager to open its pipes. */
static int programs_wait_to_start(const struct team_watch *watch) {
    for (uint32_t i = 1; i < watch->members; i++) {
        if (watch->mate[i].runs && watch->mate[i].spawn->executes) return 0;
    }
    return 1;
}

/* For a limit that the manager passed, unless it was the programs that drove it there. */
static void blame_manager(struct team_watch *watch, enum status status) {
    if (manager_was_flooded(watch)) blame(watch, busiest_program(watch), OLE);
    else blame(watch, MANAGER, status);
}

static enum held_up who_held_up(const struct team_watch *watch) {
    const struct mate *manager = &watch->mate[MANAGER];
    if (!manager->runs) return BY_PROGRAMS;
    if (!programs_run(watch) || programs_wait_to_start(watch)) return BY_MANAGER;
    if (waits_for_pipe(manager->pid, manager->member->places.uid)) return BY_PROGRAMS;
    /* A program that was idle may give it work at the last moment. */
    uint64_t wall = monotonic_ns() - watch->start_ns;
    return wants_cpu(manager->pid) && whole_cpu_ns(manager) < wall / 2 ? BY_PROGRAMS : BY_MANAGER;
}

static void blame_for_wall(struct team_watch *watch) {
    watch->held_up = who_held_up(watch);
    if (watch->held_up == BY_MANAGER && manager_was_flooded(watch)) {
        watch->held_up = BY_PROGRAMS;
        return blame(watch, busiest_program(watch), OLE);
    }
    int idle = nobody_wants_cpu();
    for (uint32_t i = 0; i < watch->members; i++) {
        enum held_up side = i == MANAGER ? BY_MANAGER : BY_PROGRAMS;
        if (!watch->mate[i].runs || side != watch->held_up) continue;
        watch->mate[i].member->idle = idle;
        blame(watch, i, ILE);
    }
}

/* When the wall clock ends what still runs. */
static uint64_t wall_limit_ns(const struct team_watch *watch) {
    uint64_t manager = watch->request->manager_limits.wall_ns, programs = watch->request->limits.wall_ns;
    if (!programs_run(watch)) return manager;
    return watch->mate[MANAGER].runs ? least(manager, programs) : programs;
}

static uint64_t until(uint64_t limit, uint64_t used) { return used < limit ? limit - used : 0; }

/* Blames who has passed a limit now; else tells how long none can be. */
static uint64_t look(struct team_watch *watch, uint64_t *next_memory) {
    const struct limits *limits = &watch->request->limits, *own = &watch->request->manager_limits;
    uint64_t wall = monotonic_ns() - watch->start_ns, wall_limit = wall_limit_ns(watch);
    uint64_t manager_cpu = member_cpu_ns(&watch->mate[MANAGER]);
    uint64_t cpu = programs_cpu_ns(watch, manager_cpu);
    if (host_is_gone(watch->host_fd)) _exit(0);
    ending_order_look(watch);
    if (manager_cpu > own->cpu_ns) return blame_manager(watch, TLE), 0;
    if (programs_passed_cpu(watch, cpu)) return blame(watch, busiest_program(watch), TLE), 0;
    if (wall > wall_limit) return blame_for_wall(watch), 0;
    if (wall >= *next_memory) {
        int most = team_memory_culprit(watch);
        if (most == MANAGER) return blame_manager(watch, MLE), 0;
        if (most >= 0) return blame(watch, (uint32_t)most, MLE), 0;
        if (room_is_short(&watch->room_start, watch->places)) {
            return blame(watch, busiest_program(watch), MLE), 0;
        }
        *next_memory = wall + least(wall / 2 + FIRST_LOOK_AT_MEMORY_NS, LONGEST_BETWEEN_LOOKS_NS);
        team_release_those_who_wait(watch);
        watch->stood_still = stands_still(&watch->standstill, running(watch), members_cpu_ns(watch), wall);
        if (watch->stood_still) return blame_for_wall(watch), 0;
    }
    uint64_t cores = (uint64_t)usable_cores(), sleep = least(until(wall_limit, wall), *next_memory - wall);
    if (programs_run(watch)) sleep = least(sleep, until(limits->cpu_ns, cpu) / cores);
    if (watch->mate[MANAGER].runs) sleep = least(sleep, until(own->cpu_ns, manager_cpu) / cores);
    return sleep < SHORTEST_SLEEP_NS ? SHORTEST_SLEEP_NS : sleep;
}

/* What was passed without being seen in time. */
static void blame_afterwards(struct team_watch *watch) {
    if (watch->ending) return;
    if (cgroup_oom_kills(watch->cgroup) > watch->oom_kills_start) {
        blame(watch, team_memory_most(watch), MLE);
    } else if (room_is_short(&watch->room_start, watch->places)) {
        blame(watch, busiest_program(watch), MLE);
    } else if (watch->mate[MANAGER].reaped_cpu_ns > watch->request->manager_limits.cpu_ns) {
        blame(watch, MANAGER, TLE);
    } else if (watch->cpu_ns > watch->request->limits.cpu_ns) {
        blame(watch, busiest_program(watch), TLE);
    }
}

void team_watch_run(struct team_watch *watch) {
    uint64_t next_memory = FIRST_LOOK_AT_MEMORY_NS, sleep = SHORTEST_SLEEP_NS;
    for (;;) {
        uint32_t ended = watch->ended;
        reap(watch, WNOHANG);
        if (watch->ending || running(watch) == 0) break;
        if (watch->ended != ended) team_release_those_who_wait(watch);
        doze(watch->host_fd, sleep);
        reap(watch, WNOHANG);
        if (watch->ending || running(watch) == 0) break;
        sleep = look(watch, &next_memory);
        if (watch->ending) break;
    }
    watch->wall_ns = monotonic_ns() - watch->start_ns;
    ending_order_settle(watch);
    int blamed = watch->ending;
    watch->ending = 1;
    if (kill_everyone()) while (reap(watch, 0));
    watch->ending = blamed;
    watch->cpu_ns = programs_cpu_ns(watch, watch->mate[MANAGER].reaped_cpu_ns);
    blame_afterwards(watch);
    close(watch->order_fd);
}
