#include "towers.h"
#include <algorithm>
#include <array>

// The tree as parent pointers in fixed arrays. Every edge of a new tower is offered to the
// tree: make the new tower the root, climb from the other end, cut the longest edge.
constexpr int LIMIT = 512;
static std::array<long long, LIMIT> px, py, cost;
static std::array<int, LIMIT> parent;
static int total = 0;

static void reroot(int v) {
    int below = -1;
    long long below_cost = 0;
    while (v >= 0) {
        int above = parent.at(v);
        long long above_cost = cost.at(v);
        parent.at(v) = below;
        cost.at(v) = below_cost;
        below = v;
        below_cost = above_cost;
        v = above;
    }
}

static int longest_above(int v) {
    int at = v;
    while (parent.at(v) >= 0) {
        if (cost.at(v) > cost.at(at)) at = v;
        v = parent.at(v);
    }
    return at;
}

void build_tower(int x, int y) {
    int z = total++;
    px.at(z) = x;
    py.at(z) = y;
    parent.at(z) = -1;
    cost.at(z) = 0;
    for (int i = 0; i < z; i++) {
        long long d = (px[i] - x) * (px[i] - x) + (py[i] - y) * (py[i] - y);
        reroot(z);
        if (i > 0) {
            int cut = longest_above(i);
            if (cost[cut] <= d) continue;
            parent[cut] = -1;
            cost[cut] = 0;
        }
        reroot(i);
        parent[i] = z;
        cost[i] = d;
    }
}

long long required_strength(int a, int b) {
    if (a == b) return 0;
    reroot(a);
    return cost.at(longest_above(b));
}
