#ifndef TEAM_RELEASE_H
#define TEAM_RELEASE_H

#include "team_watch.h"

/*
 * Lets those through that wait for an end which nobody will open: that of a member which has
 * ended, or of one that opens its own standard stream again, by its name, when the other end was
 * closed already. With a plain pipe neither would wait. Nobody else may notice: for a moment the
 * FIFO has both ends, so that a write to it would find a reader.
 */
void team_release_those_who_wait(const struct team_watch *watch);

#endif
