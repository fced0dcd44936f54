#define _GNU_SOURCE
#include "idle.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LOOKS 5
#define BETWEEN_LOOKS_NS 2000000

static int is_number(const char *name) { return *name >= '1' && *name <= '9'; }

/* Running, waiting for the CPU, or for a disk. */
static int is_busy(int tasks_fd, const char *task) {
    char path[64], text[512];
    snprintf(path, sizeof path, "%.32s/stat", task);
    int fd = openat(tasks_fd, path, O_RDONLY | O_CLOEXEC);
    ssize_t size = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    if (fd >= 0) close(fd);
    if (size <= 0) return 0;
    text[size] = 0;
    /* The name before the state is the program's own choice, and may hold anything. */
    const char *state = strrchr(text, ')');
    return state != NULL && (strncmp(state, ") R", 3) == 0 || strncmp(state, ") D", 3) == 0);
}

/* How many threads of a process are busy. One that ended meanwhile has none. */
static int busy_threads(const char *process) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%.32s/task", process);
    DIR *tasks = opendir(path);
    int busy = 0;
    if (tasks == NULL) return 0;
    for (struct dirent *task; (task = readdir(tasks)) != NULL;) {
        if (is_number(task->d_name)) busy += is_busy(dirfd(tasks), task->d_name);
    }
    closedir(tasks);
    return busy;
}

int wants_cpu(pid_t pid) {
    char name[16];
    snprintf(name, sizeof name, "%d", (int)pid);
    return busy_threads(name) > 0;
}

static int somebody_is_busy(void) {
    DIR *processes = opendir("/proc");
    int busy = 0;
    if (processes == NULL) return 1;
    for (struct dirent *process; busy == 0 && (process = readdir(processes)) != NULL;) {
        int other = is_number(process->d_name) && strcmp(process->d_name, "1") != 0;
        if (other) busy = busy_threads(process->d_name);
    }
    closedir(processes);
    return busy > 0;
}

int nobody_wants_cpu(void) {
    const struct timespec pause = {0, BETWEEN_LOOKS_NS};
    for (int look = 0; look < LOOKS; look++) {
        if (look > 0) nanosleep(&pause, NULL);
        if (somebody_is_busy()) return 0;
    }
    return 1;
}
