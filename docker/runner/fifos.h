/* The FIFOs of a team, /judge/pipes/NAME, each of which just the two members it joins can open. */
#ifndef FIFOS_H
#define FIFOS_H

#include "runner.h"
#include "spawn.h"
#include "team_request.h"

#define FIFO_PATH_BYTES 96

void fifo_path(const char *name, char path[FIFO_PATH_BYTES]);

/* Makes a FIFO that root owns and a group may read and write; fatal when it can't be made. */
void fifo_make(const char *name, gid_t group);
void fifo_remove(const char *name);

/*
 * Opens and closes both ends for those that wait for a member which has ended: to them it
 * is as if it had opened its end and closed it. 1 when it did.
 */
int fifo_release(const char *name);

/*
 * Opens the FIFOs that are standard input and output, waiting for their other ends. It waits
 * for both at once, since the other member may open them in either order. 0, or -1 with errno.
 */
int open_fifos(const struct apart *apart);

#endif
