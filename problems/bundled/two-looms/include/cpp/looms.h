#ifndef LOOMS_H
#define LOOMS_H

#include <string>

// Yours. The hall on the mountain: n threads, of which d are gone in the valley.
void mountain(int n, int d, std::string carpet);

// Yours. The hall in the valley: copy has n - d threads. Returns the carpet.
std::string valley(int n, int d, std::string copy);

// The grader's. Sends a signal, 0 or 1, to the other hall; does not wait for anything.
void flash(int signal);

// The grader's. The next signal of the other hall, 0 or 1; waits until there is one.
int watch();

#endif
