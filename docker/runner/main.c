/* The first process of a judge slot's container: takes requests from the host, one by one. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "box.h"
#include "fence.h"
#include "hangups.h"
#include "run.h"
#include "silence.h"
#include "store.h"
#include "team.h"

void die(const char *format, ...) {
    char text[512] = "runner: ";
    size_t head = strlen(text);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text + head, sizeof text - head - 1, format, arguments);
    va_end(arguments);
    strcat(text, "\n");
    if (write(2, text, strlen(text)) < 0) _exit(2);
    _exit(1);
}

uint64_t monotonic_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

/* Nothing that the engine may have left open reaches a program. */
static void close_inherited(void) {
    for (int fd = 3; fd < 1024; fd++) close(fd);
}

static void on_child(int signal) { (void)signal; }

/* SIGCHLD stays blocked but while the watch dozes. */
static void take_signals(void) {
    struct sigaction action = {.sa_handler = on_child};
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    if (sigaction(SIGCHLD, &action, NULL) != 0 || sigprocmask(SIG_BLOCK, &child, NULL) != 0) {
        die("setting up signals: %s", strerror(errno));
    }
}

/* Programs must not get at the host's streams: they move away from 0, 1 and 2. */
static void take_streams(struct runner *runner) {
    int null_fd = open("/dev/null", O_RDWR | O_CLOEXEC);
    runner->channel.in_fd = fcntl(0, F_DUPFD_CLOEXEC, 3);
    runner->channel.out_fd = fcntl(1, F_DUPFD_CLOEXEC, 3);
    if (null_fd < 0 || runner->channel.in_fd < 0 || runner->channel.out_fd < 0 ||
        dup2(null_fd, 0) < 0 || dup2(null_fd, 1) < 0 || fcntl(2, F_SETFD, FD_CLOEXEC) != 0) {
        die("taking the host's streams: %s", strerror(errno));
    }
    close(null_fd);
}

static void take_places(struct places *places) {
    places->root_fd = open("/judge", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (places->root_fd < 0) die("/judge is not there: %s", strerror(errno));
    if (fchmod(places->root_fd, 0711) != 0) die("/judge is not root's: %s", strerror(errno));
    if (mkdirat(places->root_fd, "store", 0700) != 0) die("making the store: %s", strerror(errno));
    places->store_fd = openat(places->root_fd, "store", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (places->store_fd < 0) die("opening the store: %s", strerror(errno));
    if (mkdirat(places->root_fd, "pipes", 0711) != 0) die("making the folder of pipes: %s", strerror(errno));
    places->box = "box";
    box_make(places);
}

static uid_t parse_uid(int argc, char **argv) {
    char *end = NULL;
    unsigned long uid = argc == 2 ? strtoul(argv[1], &end, 10) : 0;
    if (argc != 2 || *end != 0 || uid < 1000 || uid > 65533 - SLOT_IDS) {
        die("usage: runner UID, with the first of %d user ids, from 1000 to 65533", SLOT_IDS);
    }
    return (uid_t)uid;
}

static void send_ready(struct runner *runner) {
    uint8_t bytes[16];
    struct writer ready = {bytes, 0, sizeof bytes};
    put_u32(&ready, PROTOCOL_VERSION);
    put_u8(&ready, (uint8_t)runner->cgroup.version);
    put_u8(&ready, cgroup_memory_bytes(&runner->cgroup) >= 0);
    put_u8(&ready, cgroup_cpu_ns(&runner->cgroup) >= 0);
    put_u8(&ready, cgroup_oom_kills(&runner->cgroup) >= 0);
    put_u8(&ready, (uint8_t)fence_version());
    send_frame(&runner->channel, REP_READY, ready.data, ready.size);
}

static void handle_one(struct runner *runner) {
    static uint8_t body[MAX_BODY];
    uint8_t head[5];
    channel_read(&runner->channel, head, sizeof head);
    uint32_t size = (uint32_t)head[0] | (uint32_t)head[1] << 8 | (uint32_t)head[2] << 16 |
                    (uint32_t)head[3] << 24;
    if (size == 0) die("a frame without a kind");
    size -= 1;
    if (head[4] == REQ_PUT) {
        if (size > MAX_PUT_BODY) die("a file of more than 1 GiB");
        handle_put(&runner->places, &runner->channel, size);
        return;
    }
    if (size > sizeof body) die("a frame of more than 1 MiB");
    channel_read(&runner->channel, body, size);
    uint64_t received_ns = monotonic_ns();
    struct reader reader = {body, size, 0, 0};
    switch (head[4]) {
        case REQ_DROP: handle_drop(&runner->places, &runner->channel, &reader); break;
        case REQ_GET: handle_get(&runner->places, &runner->channel, &reader); break;
        case REQ_RUN: handle_run(runner, &reader, received_ns); break;
        case REQ_RUNS: handle_runs(runner, &reader, received_ns); break;
        case REQ_TEAM: handle_team(runner, &reader, received_ns); break;
        case REQ_BARE: handle_bare(runner, &reader); break;
        default: send_error(&runner->channel, ERR_REQUEST, "a frame of unknown kind %u", head[4]);
    }
}

int main(int argc, char **argv) {
    static struct runner runner;
    /* Ending "every process" is safe only where the runner is the first of a namespace. */
    if (getpid() != 1) die("not PID 1: the runner only works as the first process of a container");
    runner.places.uid = parse_uid(argc, argv);
    close_inherited();
    umask(0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) die("no-new-privileges: %s", strerror(errno));
    if (setgroups(0, NULL) != 0) die("dropping groups: %s", strerror(errno));
    take_signals();
    take_streams(&runner);
    take_places(&runner.places);
    cgroup_open(&runner.cgroup);
    runner.oom_kills = cgroup_oom_kills(&runner.cgroup);
    runner.hangups_fd = hangups_open();
    if (give_up_inotify() != 0) die("giving up inotify: %s", strerror(errno));
    send_ready(&runner);
    for (;;) handle_one(&runner);
}
