#define _GNU_SOURCE
#include "spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fence.h"
#include "fifos.h"
#include "silence.h"

#define FILES_OPEN 256
/* More than it ever has open. */
#define FILES_OF_RUNNER 1024

static int limit(int resource, uint64_t value) {
    struct rlimit both = {value, value};
    return (int)syscall(SYS_prlimit64, 0, resource, &both, NULL);
}

static int set_limits(const struct limits *limits) {
    /* CPU time is watched from outside; this only ends what the watch would lose. */
    uint64_t cpu_seconds = limits->cpu_ns / 1000000000 + 3;
    return limit(RLIMIT_CPU, cpu_seconds) |
           /* One byte more than allowed, to tell a full output from one that is too long. */
           limit(RLIMIT_FSIZE, limits->output_bytes + 1) | limit(RLIMIT_NOFILE, FILES_OPEN) |
           limit(RLIMIT_NPROC, limits->processes) | limit(RLIMIT_STACK, limits->memory_bytes) |
           limit(RLIMIT_MEMLOCK, 0) |
           /* Message queues would outlive the run. */
           limit(RLIMIT_MSGQUEUE, 0);
}

/* Makes the kernel choose this process, and never the runner, when memory runs out. */
static int offer_to_oom_killer(void) {
    int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    int bad = fd < 0 || write(fd, "1000", 4) != 4;
    if (fd >= 0) close(fd);
    return bad ? -1 : 0;
}

static int take_descriptors(const struct spawn *spawn) {
    const int fds[] = {spawn->in_fd, spawn->out_fd, spawn->err_fd};
    for (int i = 0; i < 3; i++) {
        if (fds[i] >= 0 && dup2(fds[i], i) < 0) return -1;
    }
    return 0;
}

static int become_user(uid_t uid) {
    return syscall(SYS_setresgid, uid, uid, uid) != 0 || syscall(SYS_setresuid, uid, uid, uid) != 0;
}

/* Closes all but the standard streams and one other, which moves to 3. Tells where it is. */
static int close_others(int keep) {
    if (keep >= 0 && keep != 3) keep = dup3(keep, 3, O_CLOEXEC);
    unsigned first = keep < 0 ? 3 : 4;
    if (close_range(first, ~0u, 0) != 0) {
        for (unsigned fd = first; fd < FILES_OF_RUNNER; fd++) close((int)fd);
    }
    return keep;
}

static int take_groups(const struct apart *apart) {
    return apart == NULL ? 0 : (int)syscall(SYS_setgroups, apart->fifos, apart->group);
}

static int unblock_signals(void) {
    sigset_t none;
    sigemptyset(&none);
    return sigprocmask(SIG_SETMASK, &none, NULL);
}

static _Noreturn void fail(struct spawn *spawn, const char *step) {
    spawn->error = errno;
    spawn->step = step;
    _exit(127);
}

/* In a session of its own, with its streams, in its box. */
static const char *settle(const struct spawn *spawn) {
    umask(022);
    if (offer_to_oom_killer() != 0) return "offering it to the OOM killer";
    if (setsid() < 0) return "starting a session";
    if (take_descriptors(spawn) != 0) return "laying standard input and output";
    if (fchdir(spawn->places->box_fd) != 0) return "entering the box";
    return NULL;
}

static const char *give_up_rights(const struct spawn *spawn) {
    if (set_limits(spawn->limits) != 0) return "setting limits";
    if (take_groups(spawn->apart) != 0) return "taking its groups";
    if (become_user(spawn->places->uid) != 0) return "changing to its user";
    return NULL;
}

static _Noreturn void execute(struct spawn *spawn) {
    if (unblock_signals() != 0) fail(spawn, "unblocking signals");
    spawn->executes = 1;
    execve(spawn->argv[0], (char *const *)(uintptr_t)spawn->argv, (char *const *)(uintptr_t)spawn->envp);
    spawn->at_exec = 1;
    fail(spawn, "executing it");
}

/* Runs in a vfork child, which borrows the runner's memory: system calls only. */
static void start(struct spawn *spawn) {
    const char *failed = settle(spawn);
    if (failed == NULL) failed = give_up_rights(spawn);
    if (failed != NULL) fail(spawn, failed);
    execute(spawn);
}

static void forget_failures(struct spawn *spawn) {
    spawn->error = spawn->at_exec = spawn->executes = 0;
    spawn->step = NULL;
}

static pid_t not_made(struct spawn *spawn) {
    spawn->error = errno;
    spawn->step = "making a process";
    return -1;
}

pid_t spawn_program(struct spawn *spawn) {
    forget_failures(spawn);
    pid_t pid = vfork();
    if (pid == 0) start(spawn);
    if (pid < 0) return not_made(spawn);
    if (spawn->error != 0) {
        waitpid(pid, NULL, 0);
        return -1;
    }
    return pid;
}

/*
 * A member that is woken by the end of another should not overtake it, or it would seem to have
 * ended first (hangups.h tells where it did): tasks of this policy take the core from nobody when
 * they wake.
 */
static void queue_politely(void) {
    const struct sched_param none = {.sched_priority = 0};
    syscall(SYS_sched_setscheduler, 0, SCHED_BATCH, &none);
}

/* Runs in a child with a memory of its own, which may wait long for the other members. */
static void start_member(struct spawn *spawn) {
    const char *failed = settle(spawn);
    if (failed != NULL) fail(spawn, failed);
    int ruleset = fence_make(spawn->apart);
    if (ruleset == FENCE_FAILED) fail(spawn, "making its fence");
    /* While it waits it must not hold others' pipes open. */
    ruleset = close_others(ruleset);
    queue_politely();
    if (open_fifos(spawn->apart) != 0) fail(spawn, "opening its pipes");
    failed = give_up_rights(spawn);
    if (failed != NULL) fail(spawn, failed);
    if (fence_enter(ruleset) != 0) fail(spawn, "entering its fence");
    if (keep_silent(spawn->limits->processes == 1) != 0) fail(spawn, "keeping it silent");
    execute(spawn);
}

pid_t spawn_member(struct spawn *spawn) {
    forget_failures(spawn);
    pid_t pid = fork();
    if (pid == 0) start_member(spawn);
    return pid < 0 ? not_made(spawn) : pid;
}
