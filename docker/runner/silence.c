#define _GNU_SOURCE
#include "silence.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __aarch64__
#define NATIVE_ARCH AUDIT_ARCH_AARCH64
#else
#define NATIVE_ARCH AUDIT_ARCH_X86_64
#endif

#define MOST_INSTRUCTIONS 256
#define COUNT(array) (sizeof(array) / sizeof *(array))

static const uint32_t refuse = SECCOMP_RET_ERRNO | EPERM, allow = SECCOMP_RET_ALLOW;

struct filter {
    struct sock_filter code[MOST_INSTRUCTIONS];
    unsigned short size;
};

static void add(struct filter *filter, struct sock_filter instruction) {
    if (filter->size < MOST_INSTRUCTIONS) filter->code[filter->size++] = instruction;
}

static void load(struct filter *filter, size_t offset) {
    add(filter, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset));
}

static void answer(struct filter *filter, uint32_t value) {
    add(filter, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, value));
}

/* Goes on past `skipped` instructions unless the loaded value is this. */
static void when(struct filter *filter, long value, size_t skipped) {
    add(filter, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)value, 0, (uint8_t)skipped));
}

/* Of a call, tells one answer where an argument is among some values, and else the other. */
static void by_argument(struct filter *filter, long call, int argument, const uint32_t *values, size_t count,
                        uint32_t among, uint32_t other) {
    when(filter, call, count + 3);
    /* Both machines are little-endian, and the kernel itself looks at the low half of these alone. */
    load(filter, offsetof(struct seccomp_data, args) + 8 * (size_t)argument);
    for (size_t i = 0; i < count; i++) {
        add(filter, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, values[i], (uint8_t)(count - i), 0));
    }
    answer(filter, other);
    answer(filter, among);
}

static void refuse_call(struct filter *filter, long call) {
    when(filter, call, 1);
    answer(filter, refuse);
}

/* These tell of any process, whoever owns it. Asking of oneself is by 0. */
static void refuse_questions(struct filter *filter) {
    static const struct { long call; int argument; } questions[] = {
        {SYS_getpgid, 0},       {SYS_getsid, 0},
        {SYS_getpriority, 1},   {SYS_sched_getattr, 0},
        {SYS_sched_getparam, 0}, {SYS_sched_getscheduler, 0},
        {SYS_sched_rr_get_interval, 0},
    };
    static const uint32_t itself[] = {0};
    for (size_t i = 0; i < COUNT(questions); i++) {
        by_argument(filter, questions[i].call, questions[i].argument, itself, 1, allow, refuse);
    }
    refuse_call(filter, SYS_pidfd_open);
    /* How much room their boxes have, which all share. */
    refuse_call(filter, SYS_statfs);
    refuse_call(filter, SYS_fstatfs);
}

/* The image's files, and those that were laid for several, are the same file to all. */
static void refuse_locks(struct filter *filter) {
    static const uint32_t locks[] = {F_GETLK,    F_SETLK,     F_SETLKW,   F_OFD_GETLK,
                                     F_OFD_SETLK, F_OFD_SETLKW, F_SETLEASE, F_NOTIFY};
    refuse_call(filter, SYS_flock);
    by_argument(filter, SYS_fcntl, 1, locks, COUNT(locks), refuse, allow);
}

/* A signal to one that is there and one that is not fail in different ways. */
static void refuse_probes(struct filter *filter) {
    uint32_t own = (uint32_t)getpid();
    const uint32_t itself[] = {own, 0, (uint32_t)-1, -own};
    static const long calls[] = {SYS_kill, SYS_tkill, SYS_tgkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo};
    for (size_t i = 0; i < COUNT(calls); i++) {
        by_argument(filter, calls[i], 0, itself, COUNT(itself), allow, refuse);
    }
    by_argument(filter, SYS_sched_getaffinity, 0, itself, 2, allow, refuse);
}

static void begin(struct filter *filter) {
    filter->size = 0;
    load(filter, offsetof(struct seccomp_data, arch));
    /* Calls of other machines are the container's filter's business. */
    add(filter, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCH, 1, 0));
    answer(filter, allow);
    load(filter, offsetof(struct seccomp_data, nr));
}

/* For good. 0, or -1 with errno. */
static int enforce(struct filter *filter) {
    answer(filter, allow);
    const struct sock_fprog program = {filter->size, filter->code};
    /* Before Linux 5.16 a filter without this flag slows what it is put on. */
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program) == 0) return 0;
    if (errno == EINVAL && syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0) return 0;
    return errno == ENOSYS ? 0 : -1;
}

int give_up_inotify(void) {
    struct filter filter;
    begin(&filter);
    refuse_call(&filter, SYS_inotify_init1);
    return enforce(&filter);
}

int keep_silent(int alone) {
    struct filter filter;
    begin(&filter);
    refuse_questions(&filter);
    refuse_locks(&filter);
    if (alone) refuse_probes(&filter);
    return enforce(&filter);
}
