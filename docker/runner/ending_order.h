/* Who ended first of a program and the manager that end at nearly the same time. */
#ifndef ENDING_ORDER_H
#define ENDING_ORDER_H

#include "team_watch.h"

/* After a member has ended: marks programs that were ending together with the manager. */
void ending_order_note(struct team_watch *watch, uint32_t member);

/* Takes in who let go of pipes; what was closed while nobody was ending says nothing. */
void ending_order_look(struct team_watch *watch);

/* Whoever ended together with the manager ended after it if the manager hung up on it first. */
void ending_order_settle(struct team_watch *watch);

#endif
