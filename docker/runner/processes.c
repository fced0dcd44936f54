#define _GNU_SOURCE
#include "processes.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MOST_ROUNDS 100
#define PF_EXITING 0x4

/* The number after a key, at the start of a line. Names are escaped there, so none can feign a line. */
static uint64_t field(const char *status, const char *key) {
    const char *at = strstr(status, key);
    return at == NULL ? 0 : strtoull(at + strlen(key), NULL, 10);
}

/* 0 when the process is gone or a zombie. */
static int look_at(const char *pid, struct process *process) {
    char path[64], status[4096];
    snprintf(path, sizeof path, "/proc/%.32s/status", pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t size = fd < 0 ? -1 : read(fd, status, sizeof status - 1);
    if (fd >= 0) close(fd);
    if (size <= 0) return 0;
    status[size] = 0;
    int ended = strstr(status, "\nState:\tZ") != NULL || strstr(status, "\nState:\tX") != NULL;
    /* Of one whose first thread has ended others may go on. */
    if (ended && field(status, "\nThreads:") <= 1) return 0;
    process->pid = (pid_t)atoi(pid);
    process->uid = (uid_t)field(status, "\nUid:");
    const char *caught = strstr(status, "\nSigCgt:");
    process->catches_alarm = caught == NULL || (strtoull(caught + 8, NULL, 16) >> (SIGALRM - 1) & 1);
    process->memory_bytes = (field(status, "\nRssAnon:") + field(status, "\nRssShmem:")) * 1024;
    return 1;
}

void each_process(void (*see)(const struct process *process, void *context), void *context) {
    DIR *processes = opendir("/proc");
    struct process process;
    if (processes == NULL) return;
    for (struct dirent *entry; (entry = readdir(processes)) != NULL;) {
        const char *name = entry->d_name;
        if (*name < '1' || *name > '9' || strcmp(name, "1") == 0) continue;
        if (look_at(name, &process)) see(&process, context);
    }
    closedir(processes);
}

struct killing {
    uid_t uid;
    int found;
};

static void kill_one(const struct process *process, void *context) {
    struct killing *killing = context;
    if (process->uid != killing->uid) return;
    killing->found = 1;
    kill(process->pid, SIGKILL);
}

void kill_user(uid_t uid) {
    struct killing killing = {uid, 1};
    for (int round = 0; killing.found && round < MOST_ROUNDS; round++) {
        killing.found = 0;
        each_process(kill_one, &killing);
    }
}

int is_exiting(pid_t pid) {
    char path[64], text[1024];
    unsigned flags = 0;
    snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t size = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    if (fd >= 0) close(fd);
    if (size <= 0) return 0;
    text[size] = 0;
    /* The name before the state is the program's own choice, and may hold anything. */
    const char *state = strrchr(text, ')');
    return state != NULL && sscanf(state, ") %*c %*d %*d %*d %*d %*d %u", &flags) == 1 && (flags & PF_EXITING);
}
