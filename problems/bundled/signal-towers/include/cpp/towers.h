#ifndef TOWERS_H
#define TOWERS_H

// Called when a tower has been built at (x, y). Towers are numbered 0, 1, 2, ...
void build_tower(int x, int y);

// The least strength with which news from tower a reaches tower b, by squared distance.
long long required_strength(int a, int b);

#endif
