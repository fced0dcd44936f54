#include "towers.h"
#include <algorithm>
#include <vector>

// All towers have y = 0, so keep the x coordinates sorted. To go from x1 to x2 the lamp has
// to cross every gap in between, and nothing outside of [x1, x2] helps.
static std::vector<int> sorted_x;
static std::vector<int> xs;

void build_tower(int x, int y) {
    (void)y;
    xs.push_back(x);
    sorted_x.insert(std::lower_bound(sorted_x.begin(), sorted_x.end(), x), x);
}

long long required_strength(int a, int b) {
    int lo = std::min(xs[a], xs[b]), hi = std::max(xs[a], xs[b]);
    size_t i = std::lower_bound(sorted_x.begin(), sorted_x.end(), lo) - sorted_x.begin();
    size_t j = std::lower_bound(sorted_x.begin(), sorted_x.end(), hi) - sorted_x.begin();
    long long widest = 0;
    for (; i < j; i++) widest = std::max<long long>(widest, sorted_x[i + 1] - sorted_x[i]);
    return widest * widest;
}
