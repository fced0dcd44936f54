#include "team_cpu.h"

#include "meter.h"
#include "processes.h"

uint64_t member_cpu_ns(const struct mate *mate) {
    return mate->reaped_cpu_ns + (mate->runs ? (uint64_t)process_cpu_ns(mate->pid) : 0);
}

uint64_t members_cpu_ns(const struct team_watch *watch) {
    uint64_t used = 0;
    for (uint32_t i = 0; i < watch->members; i++) used += member_cpu_ns(&watch->mate[i]);
    return used;
}

struct summing {
    uid_t uid;
    uint64_t cpu_ns;
};

static void add_cpu(const struct process *process, void *context) {
    struct summing *summing = context;
    if (process->uid == summing->uid) summing->cpu_ns += (uint64_t)process_cpu_ns(process->pid);
}

uint64_t whole_cpu_ns(const struct mate *mate) {
    struct summing summing = {mate->member->places.uid, mate->reaped_cpu_ns};
    each_process(add_cpu, &summing);
    return summing.cpu_ns;
}

uint64_t programs_cpu_ns(const struct team_watch *watch, uint64_t manager_cpu_ns) {
    uint64_t used = 0;
    for (uint32_t i = 1; i < watch->members; i++) used += member_cpu_ns(&watch->mate[i]);
    if (watch->cgroup_cpu_start_ns < 0) return used;
    int64_t now = cgroup_cpu_ns(watch->cgroup), own = own_cpu_ns() - watch->own_cpu_start_ns;
    if (now >= 0) at_least(&used, now - watch->cgroup_cpu_start_ns - own - (int64_t)manager_cpu_ns);
    return used;
}

uint32_t busiest_program(const struct team_watch *watch) {
    uint32_t busiest = 1;
    for (uint32_t i = 2; i < watch->members; i++) {
        const struct mate *one = &watch->mate[i], *other = &watch->mate[busiest];
        if (one->runs != other->runs ? one->runs : member_cpu_ns(one) > member_cpu_ns(other)) busiest = i;
    }
    return busiest;
}
