/* Tells when the members of a team wait for each other, and nothing can change that any more. */
#ifndef STANDSTILL_H
#define STANDSTILL_H

#include <stdint.h>

struct standstill {
    uint64_t cpu_ns, since_ns;
    uint32_t looks;
};

/*
 * Whether nobody has used the CPU for a while, and every process was seen to wait for good all
 * that time. Call again and again.
 *
 * @param processes that run at least
 * @param cpu_ns what the members have used until now
 */
int stands_still(struct standstill *standstill, uint32_t processes, uint64_t cpu_ns, uint64_t now_ns);

#endif
