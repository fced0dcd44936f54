#define _GNU_SOURCE
#include "scan.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "runner.h"

void scan_begin(struct scan *scan, int fd) {
    scan->fd = fd;
    scan->at = 0;
    scan->line = 1;
    scan->next = scan->have = 0;
}

int scan_fill(struct scan *scan) {
    ssize_t got;
    do {
        /* Not a mapping: touching the holes of a sparse file there would cost memory. */
        got = pread(scan->fd, scan->bytes, sizeof scan->bytes, (off_t)scan->at);
    } while (got < 0 && errno == EINTR);
    if (got < 0) die("reading an output: %s", strerror(errno));
    scan->at += (uint64_t)got;
    scan->next = 0;
    scan->have = (size_t)got;
    return got > 0;
}
