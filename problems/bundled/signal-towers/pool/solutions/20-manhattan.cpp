#include "towers.h"
#include <cstdlib>
#include <vector>
#include <algorithm>

// Squared Manhattan distances; the tree is mended in O(n) for each new tower by walking the
// old one from the leaves to the root.
static std::vector<int> xs, ys, father, order_;
static std::vector<long long> w;

static long long manhattan2(int i, int j) {
    long long d = std::llabs((long long)xs[i] - xs[j]) + std::llabs((long long)ys[i] - ys[j]);
    return d * d;
}

struct Cand { long long w; int a, b; };
static std::vector<Cand> edges;

void build_tower(int x, int y) {
    int z = xs.size();
    xs.push_back(x);
    ys.push_back(y);
    std::vector<Cand> pick;
    if (z > 0) {
        std::vector<Cand> c(z);
        for (int i = 0; i < z; i++) c[i] = {manhattan2(i, z), i, z};
        for (int k = z - 1; k >= 1; k--) {
            int v = order_[k], f = father[v];
            Cand e{w[v], v, f};
            if (c[v].w < e.w) std::swap(c[v], e);
            pick.push_back(e);
            if (c[v].w < c[f].w) c[f] = c[v];
        }
        pick.push_back(c[0]);
    }
    edges = pick;
    // Adjacency as linked lists of half edges: 2 * e starts at a, 2 * e + 1 at b.
    std::vector<int> first(z + 1, -1), next(2 * edges.size());
    for (int h = 0; h < (int)next.size(); h++) {
        int end = h % 2 ? edges[h / 2].b : edges[h / 2].a;
        next[h] = first[end];
        first[end] = h;
    }
    father.assign(z + 1, -1);
    w.assign(z + 1, 0);
    order_ = {0};
    for (size_t k = 0; k < order_.size(); k++) {
        int v = order_[k];
        for (int h = first[v]; h >= 0; h = next[h]) {
            int u = h % 2 ? edges[h / 2].a : edges[h / 2].b;
            if (u == father[v]) continue;
            father[u] = v;
            w[u] = edges[h / 2].w;
            order_.push_back(u);
        }
    }
}

long long required_strength(int a, int b) {
    std::vector<long long> seen(xs.size(), -1);
    long long m = 0;
    for (int v = a; v != -1; v = father[v]) seen[v] = m, m = std::max(m, w[v]);
    m = 0;
    while (seen[b] < 0) m = std::max(m, w[b]), b = father[b];
    return std::max(m, seen[b]);
}
