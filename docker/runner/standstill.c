#include "standstill.h"

#include "processes.h"
#include "waiting.h"

/* Each look is at one process after the other; by so many none was missed in between. */
#define LONG_ENOUGH_NS 250000000ull

static void look_whether_it_waits(const struct process *process, void *context) {
    int *all_wait = context;
    if (*all_wait) *all_wait = waits_for_good(process->pid, process->uid);
}

static int all_wait_for_good(void) {
    int all_wait = 1;
    each_process(look_whether_it_waits, &all_wait);
    return all_wait;
}

int stands_still(struct standstill *standstill, uint64_t cpu_ns, uint64_t now_ns) {
    if (cpu_ns == standstill->cpu_ns && all_wait_for_good()) {
        return now_ns - standstill->since_ns >= LONG_ENOUGH_NS;
    }
    standstill->cpu_ns = cpu_ns;
    standstill->since_ns = now_ns;
    return 0;
}
