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

#define FILES_OPEN 256

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
    return dup2(spawn->in_fd, 0) < 0 || dup2(spawn->out_fd, 1) < 0 || dup2(spawn->err_fd, 2) < 0;
}

static int become_user(uid_t uid) {
    return syscall(SYS_setresgid, uid, uid, uid) != 0 || syscall(SYS_setresuid, uid, uid, uid) != 0;
}

/* Runs in a vfork child, which borrows the runner's memory: system calls only. */
static void start(struct spawn *spawn) {
    sigset_t none;
    sigemptyset(&none);
    const char *step = NULL;
    umask(022);
    if (offer_to_oom_killer() != 0) step = "offering it to the OOM killer";
    else if (setsid() < 0) step = "starting a session";
    else if (take_descriptors(spawn) != 0) step = "laying standard input and output";
    else if (fchdir(spawn->places->box_fd) != 0) step = "entering the box";
    else if (set_limits(spawn->limits) != 0) step = "setting limits";
    else if (become_user(spawn->places->uid) != 0) step = "changing to its user";
    else if (sigprocmask(SIG_SETMASK, &none, NULL) != 0) step = "unblocking signals";
    else {
        execve(spawn->argv[0], (char *const *)(uintptr_t)spawn->argv,
               (char *const *)(uintptr_t)spawn->envp);
        step = "executing it";
        spawn->at_exec = 1;
    }
    spawn->error = errno;
    spawn->step = step;
    _exit(127);
}

pid_t spawn_program(struct spawn *spawn) {
    spawn->error = 0;
    spawn->step = NULL;
    spawn->at_exec = 0;
    pid_t pid = vfork();
    if (pid == 0) start(spawn);
    if (pid < 0) {
        spawn->error = errno;
        spawn->step = "making a process";
        return -1;
    }
    if (spawn->error != 0) {
        waitpid(pid, NULL, 0);
        return -1;
    }
    return pid;
}
