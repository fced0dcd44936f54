/*
 * Filters of system calls for programs, besides the container's. That for members of a team takes
 * away those by which two programs could tell each other something past their pipes, such as locks on
 * files that both can read, or numbers that one process may ask of any other.
 */
#ifndef SILENCE_H
#define SILENCE_H

/*
 * For the calling process and its children, and for good: none can make an instance of inotify
 * any more, by which it could watch what others open. 0, or -1 with errno, as below.
 */
int give_up_inotify(void);

/*
 * For the calling process, and for good. Where it is `alone`, without threads and children, it
 * can't ask either which processes there are. 0, or -1 with errno; a kernel without filters is fine.
 */
int keep_silent(int alone);

#endif
