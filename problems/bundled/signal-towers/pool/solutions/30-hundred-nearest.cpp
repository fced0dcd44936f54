#include "towers.h"
#include <bits/stdc++.h>
using namespace std;

// Incremental Kruskal. A new tower brings n edges, most of which are hopeless: keep the 100
// shortest. Six would do if they were spread evenly, so 100 is on the safe side.
struct Edge {
    long long w;
    int a, b;
    bool operator<(const Edge& o) const { return w < o.w; }
};

vector<Edge> tree_;
vector<long long> px, py;
vector<int> f;

int root(int v) { return f[v] == v ? v : f[v] = root(f[v]); }

void build_tower(int x, int y) {
    int z = px.size();
    vector<Edge> e(z);
    for (int i = 0; i < z; i++) e[i] = {(px[i] - x) * (px[i] - x) + (py[i] - y) * (py[i] - y), i, z};
    px.push_back(x);
    py.push_back(y);
    if (e.size() > 100) {
        nth_element(e.begin(), e.begin() + 100, e.end());
        e.resize(100);
    }
    sort(e.begin(), e.end());
    vector<Edge> all(e.size() + tree_.size());
    merge(e.begin(), e.end(), tree_.begin(), tree_.end(), all.begin());
    f.resize(z + 1);
    iota(f.begin(), f.end(), 0);
    tree_.clear();
    for (auto& g : all) {
        int p = root(g.a), q = root(g.b);
        if (p != q) f[p] = q, tree_.push_back(g);
    }
}

long long required_strength(int a, int b) {
    if (a == b) return 0;
    iota(f.begin(), f.end(), 0);
    for (auto& g : tree_) {
        f[root(g.a)] = root(g.b);
        if (root(a) == root(b)) return g.w;
    }
    return -1;
}
