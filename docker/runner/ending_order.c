#include "ending_order.h"

#include "processes.h"

void ending_order_note(struct team_watch *watch, uint32_t index) {
    struct mate *manager = &watch->mate[MANAGER];
    for (uint32_t i = 1; i < watch->members; i++) {
        struct mate *other = index == MANAGER ? &watch->mate[i] : manager;
        if ((index == MANAGER || index == i) && other->runs && is_exiting(other->pid)) {
            watch->mate[i].with_manager = 1;
        }
    }
}

void ending_order_look(struct team_watch *watch) {
    hangups_read(watch->hangups, watch->request);
    for (uint32_t i = 0; i < watch->members; i++) {
        if (watch->mate[i].runs && is_exiting(watch->mate[i].pid)) return;
    }
    hangups_forget(watch->hangups);
}

/* Where a member belongs: between the orders that were told, right before or after the manager's. */
static uint64_t place_of(const struct team_watch *watch, uint32_t index) {
    const struct mate *mate = &watch->mate[index], *manager = &watch->mate[MANAGER];
    if (index != MANAGER && mate->with_manager && mate->order != NO_ORDER && manager->order != NO_ORDER) {
        enum hung_up first = hung_up_first(watch->hangups, index);
        if (first == MANAGER_HUNG_UP && mate->order < manager->order) return 3ull * manager->order + 2;
        if (first == PROGRAM_HUNG_UP && mate->order > manager->order) return 3ull * manager->order;
    }
    return 3ull * mate->order + 1;
}

void ending_order_settle(struct team_watch *watch) {
    uint64_t place[MAX_MEMBERS];
    hangups_read(watch->hangups, watch->request);
    for (uint32_t i = 0; i < watch->members; i++) place[i] = place_of(watch, i);
    for (uint32_t i = 0; i < watch->members; i++) {
        uint32_t order = 0;
        for (uint32_t j = 0; j < watch->members; j++) {
            order += place[j] < place[i] || (place[j] == place[i] && j < i);
        }
        if (watch->mate[i].order != NO_ORDER) watch->mate[i].order = order;
    }
}
