#define _GNU_SOURCE
#include "waiting.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "processes.h"

#define LOOKS 5
#define BETWEEN_LOOKS_NS 2000000
#define NOT_TOLD (-1) /* by this kernel, of anybody */
#define HIDDEN (-2)   /* by the process itself, or before it executes its program */

#define ARGUMENTS 6

/* The system call that a thread is in, as the kernel tells it. */
struct call {
    pid_t pid;
    long number;
    unsigned long argument[ARGUMENTS];
};

/* What a call may be about. */
typedef int is_about(const struct call *call);

static int is_pipe(pid_t pid, unsigned long fd) {
    char path[64];
    struct stat info;
    snprintf(path, sizeof path, "/proc/%d/fd/%lu", (int)pid, fd);
    return stat(path, &info) == 0 && S_ISFIFO(info.st_mode);
}

/* Opening waits only on a FIFO. */
static int is_about_opening(const struct call *call) {
#ifdef SYS_open
    if (call->number == SYS_open || call->number == SYS_creat) return 1;
#endif
    return call->number == SYS_openat || call->number == SYS_openat2;
}

static int is_about_reading_or_writing(const struct call *call) {
    switch (call->number) {
        case SYS_read:
        case SYS_readv:
        case SYS_write:
        case SYS_writev:
        case SYS_sendfile:
            return is_pipe(call->pid, call->argument[0]);
        default:
            return 0;
    }
}

/* How many descriptors are polled, as far as it is told: polling none is sleeping. */
static unsigned long polled(const struct call *call) {
    switch (call->number) {
        case SYS_epoll_pwait:
        case SYS_epoll_pwait2:
            return 1;
        case SYS_ppoll:
            return call->argument[1];
        case SYS_pselect6:
            return call->argument[0];
#ifdef SYS_open
        case SYS_epoll_wait:
            return 1;
        case SYS_poll:
            return call->argument[1];
        case SYS_select:
            return call->argument[0];
#endif
        default:
            return 0;
    }
}

static int is_about_pipe(const struct call *call) {
    return is_about_opening(call) || is_about_reading_or_writing(call) || polled(call) > 0;
}

/* Whether polling ends by itself. */
static int has_timeout(const struct call *call) {
    switch (call->number) {
        case SYS_epoll_pwait:
            return (int)call->argument[3] >= 0;
        case SYS_epoll_pwait2:
            return call->argument[3] != 0;
        case SYS_ppoll:
            return call->argument[2] != 0;
#ifdef SYS_open
        case SYS_epoll_wait:
            return (int)call->argument[3] >= 0;
        case SYS_poll:
            return (int)call->argument[2] >= 0;
        case SYS_select:
#endif
        case SYS_pselect6:
            return call->argument[4] != 0;
        default:
            return 1;
    }
}

/* Only descriptors of files, folders, devices and pipes: timers and signals have no type. */
static int has_plain_descriptors(pid_t pid) {
    char path[64];
    struct stat info;
    snprintf(path, sizeof path, "/proc/%d/fd", (int)pid);
    DIR *descriptors = opendir(path);
    int plain = descriptors != NULL;
    if (descriptors == NULL) return 0;
    for (struct dirent *entry; plain && (entry = readdir(descriptors)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        plain = fstatat(dirfd(descriptors), entry->d_name, &info, 0) == 0 && (info.st_mode & S_IFMT) != 0;
    }
    closedir(descriptors);
    return plain;
}

/* For another thread or a child, which wait for good themselves. */
static int is_about_its_own(const struct call *call) {
    int operation = (int)call->argument[1] & FUTEX_CMD_MASK;
    int waits = operation == FUTEX_WAIT || operation == FUTEX_WAIT_BITSET;
    if (call->number == SYS_futex) return waits && call->argument[3] == 0;
    return call->number == SYS_wait4 || call->number == SYS_waitid;
}

static int is_for_good(const struct call *call) {
    if (is_about_opening(call) || is_about_reading_or_writing(call) || is_about_its_own(call)) return 1;
    return polled(call) > 0 && !has_timeout(call) && has_plain_descriptors(call->pid);
}

/* The thread is gone. Otherwise it is the kernel that does not tell. */
static int is_gone(pid_t pid, const char *thread) {
    char path[96];
    snprintf(path, sizeof path, "/proc/%d/task/%.32s/stat", (int)pid, thread);
    return access(path, F_OK) != 0;
}

/* As the kernel tells it: the number of the call and its arguments, or that it runs; or NOT_TOLD or HIDDEN. */
static int thread_waits(pid_t pid, const char *thread, is_about *about) {
    char path[96], text[256];
    snprintf(path, sizeof path, "/proc/%d/task/%.32s/syscall", (int)pid, thread);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT) return is_gone(pid, thread) ? 0 : NOT_TOLD;
    if (fd < 0) return HIDDEN;
    ssize_t size = read(fd, text, sizeof text - 1);
    int error = errno;
    close(fd);
    if (size <= 0) return size == 0 || error == ESRCH ? 0 : NOT_TOLD;
    text[size] = 0;
    struct call call = {.pid = pid};
    unsigned long *argument = call.argument;
    int told = sscanf(text, "%ld %lx %lx %lx %lx %lx %lx", &call.number, argument, argument + 1, argument + 2,
                      argument + 3, argument + 4, argument + 5);
    return told == 1 + ARGUMENTS && about(&call);
}

/* Of its threads, asks until one does not answer so. Tells the last answer. */
static int threads_wait(pid_t pid, is_about *about, int while_they) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", (int)pid);
    DIR *threads = opendir(path);
    int waits = while_they;
    if (threads == NULL) return errno == ENOENT ? 0 : HIDDEN;
    for (struct dirent *entry; waits == while_they && (entry = readdir(threads)) != NULL;) {
        if (entry->d_name[0] != '.') waits = thread_waits(pid, entry->d_name, about);
    }
    closedir(threads);
    return waits;
}

/* What a process waits for can be read by its own user. */
static void become(uid_t uid) {
    setfsgid(uid);
    setfsuid(uid);
}

static void become_root(void) {
    setfsuid(0);
    setfsgid(0);
}

int waits_for_pipe(pid_t pid, uid_t uid) {
    const struct timespec pause = {0, BETWEEN_LOOKS_NS};
    int waits = 0;
    become(uid);
    for (int look = 0; look < LOOKS && !waits; look++) {
        if (look > 0) nanosleep(&pause, NULL);
        waits = threads_wait(pid, is_about_pipe, 0);
    }
    become_root();
    return waits != 0;
}

struct looking {
    const uid_t *uid;
    uint32_t count;
    int *waits;
};

static void look_whether_it_opens(const struct process *process, void *context) {
    struct looking *looking = context;
    for (uint32_t i = 0; i < looking->count; i++) {
        if (looking->uid[i] != process->uid || looking->waits[i]) continue;
        become(process->uid);
        int waits = threads_wait(process->pid, is_about_opening, 0);
        looking->waits[i] = waits == 1 || waits == NOT_TOLD;
        become_root();
    }
}

void who_waits_to_open(const uid_t *uid, uint32_t count, int *waits) {
    for (uint32_t i = 0; i < count; i++) waits[i] = 0;
    struct looking looking = {uid, count, waits};
    each_process(look_whether_it_opens, &looking);
}

int waits_for_good(pid_t pid, uid_t uid) {
    become(uid);
    int waits = threads_wait(pid, is_for_good, 1);
    become_root();
    return waits == 1;
}
