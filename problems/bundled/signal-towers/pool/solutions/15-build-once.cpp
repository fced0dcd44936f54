#include "towers.h"
#include <vector>
#include <algorithm>

// Subtask 4: when the first question comes, all towers are there. Prim once, then every
// question climbs to the common ancestor.
static std::vector<long long> x_, y_;
static int up_[3000], level_[3000];
static long long cost_[3000];
static bool prepared = false;

static void prepare() {
    int n = (int)x_.size();
    std::vector<bool> inside(n, false);
    for (int i = 0; i < n; i++) cost_[i] = -1, up_[i] = 0;
    cost_[0] = 0;
    for (int k = 0; k < n; k++) {
        int c = -1;
        for (int i = 0; i < n; i++)
            if (!inside[i] && cost_[i] >= 0 && (c < 0 || cost_[i] < cost_[c])) c = i;
        inside[c] = true;
        level_[c] = c == 0 ? 0 : level_[up_[c]] + 1;
        for (int i = 0; i < n; i++) {
            if (inside[i]) continue;
            long long d = (x_[i] - x_[c]) * (x_[i] - x_[c]) + (y_[i] - y_[c]) * (y_[i] - y_[c]);
            if (cost_[i] < 0 || d < cost_[i]) cost_[i] = d, up_[i] = c;
        }
    }
    prepared = true;
}

void build_tower(int x, int y) {
    int id = (int)x_.size();
    x_.push_back(x);
    y_.push_back(y);
    up_[id] = 0;
    level_[id] = id == 0 ? 0 : 1;
    cost_[id] = 0;
}

long long required_strength(int a, int b) {
    if (!prepared) prepare();
    long long r = 0;
    while (a != b) {
        if (level_[a] < level_[b]) std::swap(a, b);
        r = std::max(r, cost_[a]);
        a = up_[a];
    }
    return r;
}
