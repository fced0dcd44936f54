// A start: save as solution.cpp.
#include "looms.h"

void mountain(int n, int d, std::string carpet) {}

std::string valley(int n, int d, std::string copy) { return copy; }
