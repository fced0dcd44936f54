#include "towers.h"
#include <vector>
#include <algorithm>

struct DSU {
    std::vector<int> p;
    void reset(int n) { p.resize(n); for (int i = 0; i < n; i++) p[i] = i; }
    int find(int v) { return p[v] == v ? v : p[v] = find(p[v]); }
    bool unite(int a, int b) {
        a = find(a), b = find(b);
        if (a == b) return false;
        p[a] = b;
        return true;
    }
};

std::vector<std::pair<long long, long long>> pts;
std::vector<Edge> mst;
DSU dsu;

void build_tower(int x, int y) {
    int id = pts.size();
    pts.push_back({x, y});
    for (int i = 0; i < id; i++) {
        long long dx = pts[i].first - x, dy = pts[i].second - y;
        mst.push_back(Edge{dx * dx + dy * dy, i, id});
    }
    std::sort(mst.begin(), mst.end());
    dsu.reset(id + 1);
    std::vector<Edge> kept;
    for (Edge e : mst)
        if (dsu.unite(e.u, e.v)) kept.push_back(e);
    mst = kept;
}

long long required_strength(int a, int b) {
    dsu.reset(pts.size());
    for (Edge e : mst) {
        dsu.unite(e.u, e.v);
        if (dsu.find(a) == dsu.find(b)) return e.w;
    }
    return 0;
}
