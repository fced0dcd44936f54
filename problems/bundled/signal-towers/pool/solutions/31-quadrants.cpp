#include "towers.h"
#include <vector>
#include <array>
#include <algorithm>
#include <cstdint>

// The nearest tower in each quadrant is enough: anything farther in the same quadrant is reached
// through it. Tree as parent pointers; put each of the four edges in, cut the longest of the cycle.
namespace {
constexpr int MAX = 3000;
std::array<std::int64_t, MAX> x, y, len;
std::array<int, MAX> up;
int n = 0;

std::int64_t sq(int a, int b) { return (x[a] - x[b]) * (x[a] - x[b]) + (y[a] - y[b]) * (y[a] - y[b]); }

void toTop(int v) {
    int child = -1;
    std::int64_t l = 0;
    while (v != -1) {
        std::swap(up[v], child);
        std::swap(len[v], l);
        std::swap(v, child);
    }
}

int longestOnWay(int v) {
    int m = v;
    for (; up[v] != -1; v = up[v])
        if (len[v] > len[m]) m = v;
    return m;
}
}  // namespace

void build_tower(int px, int py) {
    const int z = n++;
    x[z] = px;
    y[z] = py;
    up[z] = -1;
    len[z] = 0;
    int best[4] = {-1, -1, -1, -1};
    for (int i = 0; i < z; i++) {
        int q = (x[i] < px) * 2 + (y[i] < py);
        if (best[q] == -1 || sq(i, z) < sq(best[q], z)) best[q] = i;
    }
    bool first = true;
    for (int i : best) {
        if (i == -1) continue;
        if (!first) {
            toTop(z);
            int m = longestOnWay(i);
            if (len[m] <= sq(i, z)) continue;
            up[m] = -1;
            len[m] = 0;
        }
        first = false;
        toTop(i);
        up[i] = z;
        len[i] = sq(i, z);
    }
}

long long required_strength(int a, int b) {
    if (a == b) return 0;
    toTop(a);
    return len[longestOnWay(b)];
}
