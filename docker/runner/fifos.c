/*
 * Members can't own a FIFO, since an owner may let others in. So each has a group of its own,
 * which its two members are given, and which nobody else ever is.
 */
#define _GNU_SOURCE
#include "fifos.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

void fifo_path(const char *name, char path[FIFO_PATH_BYTES]) {
    snprintf(path, FIFO_PATH_BYTES, "/judge/pipes/%s", name);
}

void fifo_make(const char *name, gid_t group) {
    char path[FIFO_PATH_BYTES];
    fifo_path(name, path);
    setfsgid(group);
    int made = mkfifo(path, 0660), error = errno;
    setfsgid(0);
    if (made != 0) die("making the pipe %s: %s", name, strerror(error));
}

void fifo_remove(const char *name) {
    char path[FIFO_PATH_BYTES];
    fifo_path(name, path);
    if (unlink(path) != 0) die("removing the pipe %s: %s", name, strerror(errno));
}

int fifo_release(const char *name) {
    char path[FIFO_PATH_BYTES];
    fifo_path(name, path);
    int fd = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (fd >= 0) close(fd);
    return fd >= 0;
}

struct opening {
    const char *path;
    int flags, to;
    int error;
};

/* Opens one end and lays it where it belongs. */
static void *open_end(void *argument) {
    struct opening *opening = argument;
    opening->error = 0;
    if (opening->path == NULL) return NULL;
    int fd = open(opening->path, opening->flags | O_CLOEXEC);
    if (fd < 0 || dup2(fd, opening->to) < 0) opening->error = errno;
    if (fd >= 0) close(fd);
    return NULL;
}

int open_fifos(const struct apart *apart) {
    struct opening in = {apart->in_fifo, O_RDONLY, 0, 0}, out = {apart->out_fifo, O_WRONLY, 1, 0};
    pthread_t other;
    int both = in.path != NULL && out.path != NULL;
    if (both) {
        errno = pthread_create(&other, NULL, open_end, &out);
        if (errno != 0) return -1;
    }
    open_end(&in);
    if (both) pthread_join(other, NULL);
    else open_end(&out);
    errno = in.error != 0 ? in.error : out.error;
    return errno == 0 ? 0 : -1;
}
