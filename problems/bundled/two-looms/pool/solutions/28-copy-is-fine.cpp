#include "looms.h"

void mountain(int n, int d, std::string carpet) {}

std::string valley(int n, int d, std::string copy) {
    // Fill up with white threads at the end for a start.
    while ((int)copy.size() < n) copy += '0';
    return copy;
}
