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

static void exchange_orders(struct mate *one, struct mate *other) {
    uint32_t order = one->order;
    one->order = other->order;
    other->order = order;
}

void ending_order_settle(struct team_watch *watch) {
    struct mate *manager = &watch->mate[MANAGER];
    hangups_read(watch->hangups, watch->request);
    for (uint32_t i = 1; i < watch->members; i++) {
        struct mate *mate = &watch->mate[i];
        if (!mate->with_manager || mate->order == NO_ORDER || manager->order == NO_ORDER) continue;
        enum hung_up wrong = mate->order < manager->order ? MANAGER_HUNG_UP : PROGRAM_HUNG_UP;
        if (hung_up_first(watch->hangups, i) == wrong) exchange_orders(mate, manager);
    }
}
