#include "cgroup.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int open_file(const char *path) { return open(path, O_RDONLY | O_CLOEXEC); }

void cgroup_open(struct cgroup *cgroup) {
    cgroup->version = 2;
    cgroup->memory_fd = open_file("/sys/fs/cgroup/memory.stat");
    cgroup->cpu_fd = open_file("/sys/fs/cgroup/cpu.stat");
    cgroup->oom_fd = open_file("/sys/fs/cgroup/memory.events");
    if (cgroup->memory_fd >= 0) return;
    cgroup->version = 1;
    cgroup->memory_fd = open_file("/sys/fs/cgroup/memory/memory.stat");
    cgroup->cpu_fd = open_file("/sys/fs/cgroup/cpuacct/cpuacct.usage");
    cgroup->oom_fd = open_file("/sys/fs/cgroup/memory/memory.oom_control");
    if (cgroup->memory_fd < 0 && cgroup->cpu_fd < 0) cgroup->version = 0;
}

/* Reads a file of `key value` lines, or of one value. */
static int read_text(int fd, char *text, size_t capacity) {
    ssize_t size = fd < 0 ? -1 : pread(fd, text, capacity - 1, 0);
    if (size <= 0) return -1;
    text[size] = 0;
    return 0;
}

static int64_t value_of(const char *text, const char *key) {
    size_t size = strlen(key);
    for (const char *line = text; line != NULL && *line != 0;) {
        if (strncmp(line, key, size) == 0 && line[size] == ' ') return atoll(line + size + 1);
        line = strchr(line, '\n');
        if (line != NULL) line++;
    }
    return -1;
}

int64_t cgroup_memory_bytes(const struct cgroup *cgroup) {
    char text[8192];
    if (read_text(cgroup->memory_fd, text, sizeof text) != 0) return -1;
    int64_t anonymous = value_of(text, cgroup->version == 2 ? "anon" : "rss");
    int64_t shared = value_of(text, "shmem");
    return anonymous < 0 ? -1 : anonymous + (shared < 0 ? 0 : shared);
}

int64_t cgroup_cpu_ns(const struct cgroup *cgroup) {
    char text[2048];
    if (read_text(cgroup->cpu_fd, text, sizeof text) != 0) return -1;
    if (cgroup->version == 1) return atoll(text);
    int64_t used_us = value_of(text, "usage_usec");
    return used_us < 0 ? -1 : used_us * 1000;
}

int64_t cgroup_oom_kills(const struct cgroup *cgroup) {
    char text[1024];
    if (read_text(cgroup->oom_fd, text, sizeof text) != 0) return -1;
    return value_of(text, "oom_kill");
}
