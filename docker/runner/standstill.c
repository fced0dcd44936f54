#include "standstill.h"

#include "idle.h"
#include "processes.h"
#include "waiting.h"

/* Each look is at one process after the other; by so many none was missed in between. */
#define LONG_ENOUGH_NS 250000000ull
#define LOOKS_ENOUGH 8

struct seeing {
    uint32_t processes;
    int all_wait;
};

static void look_whether_it_waits(const struct process *process, void *context) {
    struct seeing *seeing = context;
    seeing->processes++;
    if (process->catches_alarm) seeing->all_wait = 0;
    if (seeing->all_wait) seeing->all_wait = waits_for_good(process->pid, process->uid);
}

static int all_wait_for_good(uint32_t processes) {
    struct seeing seeing = {0, 1};
    each_process(look_whether_it_waits, &seeing);
    return seeing.all_wait && seeing.processes >= processes;
}

int stands_still(struct standstill *standstill, uint32_t processes, uint64_t cpu_ns, uint64_t now_ns) {
    if (cpu_ns == standstill->cpu_ns && all_wait_for_good(processes)) {
        int long_enough = now_ns - standstill->since_ns >= LONG_ENOUGH_NS;
        if (++standstill->looks < LOOKS_ENOUGH || !long_enough) return 0;
        if (nobody_wants_cpu()) return 1;
    }
    *standstill = (struct standstill){cpu_ns, now_ns, 0};
    return 0;
}
