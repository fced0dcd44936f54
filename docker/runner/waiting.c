#define _GNU_SOURCE
#include "waiting.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
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
#define NOT_TOLD (-1)

static int is_pipe(pid_t pid, unsigned long fd) {
    char path[64];
    struct stat info;
    snprintf(path, sizeof path, "/proc/%d/fd/%lu", (int)pid, fd);
    return stat(path, &info) == 0 && S_ISFIFO(info.st_mode);
}

/* What a thread may wait for, by the call that it is in and its arguments. */
typedef int is_about(pid_t pid, long call, unsigned long first, unsigned long second);

/* Opening waits only on a FIFO. */
static int is_about_opening(pid_t pid, long call, unsigned long first, unsigned long second) {
    (void)pid, (void)first, (void)second;
#ifdef SYS_open
    if (call == SYS_open || call == SYS_creat) return 1;
#endif
    return call == SYS_openat || call == SYS_openat2;
}

/* Polling nothing is sleeping. */
static int is_about_pipe(pid_t pid, long call, unsigned long first, unsigned long second) {
    if (is_about_opening(pid, call, first, second)) return 1;
    switch (call) {
        case SYS_read:
        case SYS_readv:
        case SYS_write:
        case SYS_writev:
        case SYS_sendfile:
            return is_pipe(pid, first);
        case SYS_epoll_pwait:
            return 1;
        case SYS_ppoll:
            return second > 0;
        case SYS_pselect6:
            return first > 0;
#ifdef SYS_open
        case SYS_epoll_wait:
            return 1;
        case SYS_poll:
            return second > 0;
        case SYS_select:
            return first > 0;
#endif
        default:
            return 0;
    }
}

/* The thread is gone. Otherwise it is the kernel that does not tell. */
static int is_gone(pid_t pid, const char *thread) {
    char path[96];
    snprintf(path, sizeof path, "/proc/%d/task/%.32s/stat", (int)pid, thread);
    return access(path, F_OK) != 0;
}

/* As the kernel tells it: the number of the call and its arguments, or that it runs; or NOT_TOLD. */
static int thread_waits(pid_t pid, const char *thread, is_about *about) {
    char path[96], text[256];
    snprintf(path, sizeof path, "/proc/%d/task/%.32s/syscall", (int)pid, thread);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return errno == ENOENT && is_gone(pid, thread) ? 0 : NOT_TOLD;
    ssize_t size = read(fd, text, sizeof text - 1);
    int error = errno;
    close(fd);
    if (size <= 0) return size == 0 || error == ESRCH ? 0 : NOT_TOLD;
    text[size] = 0;
    long call;
    unsigned long first, second;
    if (sscanf(text, "%ld %lx %lx", &call, &first, &second) != 3) return 0;
    return about(pid, call, first, second);
}

static int any_thread_waits(pid_t pid, is_about *about) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", (int)pid);
    DIR *threads = opendir(path);
    int waits = 0;
    if (threads == NULL) return errno == ENOENT ? 0 : NOT_TOLD;
    for (struct dirent *entry; !waits && (entry = readdir(threads)) != NULL;) {
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
        waits = any_thread_waits(pid, is_about_pipe);
    }
    become_root();
    return waits != 0;
}

/* One that is just about to execute its program does not tell. */
struct looking {
    uid_t uid;
    int waits;
};

static void look_whether_it_opens(const struct process *process, void *context) {
    struct looking *looking = context;
    if (looking->waits || process->uid != looking->uid) return;
    become(looking->uid);
    looking->waits = any_thread_waits(process->pid, is_about_opening) == 1;
    become_root();
}

int waits_to_open(uid_t uid) {
    if (access("/proc/self/syscall", F_OK) != 0) return 1;
    struct looking looking = {uid, 0};
    each_process(look_whether_it_opens, &looking);
    return looking.waits;
}
