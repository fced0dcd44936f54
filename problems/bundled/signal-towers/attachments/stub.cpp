// A start: save as solution.cpp.
#include "towers.h"

void build_tower(int x, int y) {}

long long required_strength(int a, int b) { return 0; }
