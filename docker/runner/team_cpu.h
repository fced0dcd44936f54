/* CPU time of a team's members. */
#ifndef TEAM_CPU_H
#define TEAM_CPU_H

#include "team_watch.h"

/* To the nanosecond, without children that run; of one member, and of all. */
uint64_t member_cpu_ns(const struct mate *mate);
uint64_t members_cpu_ns(const struct team_watch *watch);

/* With its children that run; slower. */
uint64_t whole_cpu_ns(const struct mate *mate);

/* Of all programs together. */
uint64_t programs_cpu_ns(const struct team_watch *watch, uint64_t manager_cpu_ns);

/* The program that used most, of those that run if any does. */
uint32_t busiest_program(const struct team_watch *watch);

#endif
