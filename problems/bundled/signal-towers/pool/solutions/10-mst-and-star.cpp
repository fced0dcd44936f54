#include "towers.h"
#include <algorithm>
#include <numeric>
#include <vector>

// MST(S + z) is contained in MST(S) + {edges at z}, so run Kruskal on these. Of the edges at
// z only the shortest and those shorter than the longest edge of MST(S) can be of use, which
// leaves few to sort; the tree is kept sorted and merged with them.
namespace {

struct Edge {
    long long w;
    int u, v;
    bool operator<(const Edge& o) const { return w < o.w; }
};

std::vector<long long> px, py;
std::vector<Edge> mst;
std::vector<int> boss;

int find(int v) {
    while (boss[v] != v) v = boss[v] = boss[boss[v]];
    return v;
}

void reset() {
    boss.resize(px.size());
    std::iota(boss.begin(), boss.end(), 0);
}

}  // namespace

void build_tower(int x, int y) {
    const int z = static_cast<int>(px.size());
    const long long longest = mst.empty() ? -1 : mst.back().w;
    std::vector<Edge> star;
    Edge shortest{0, -1, z};
    for (int i = 0; i < z; i++) {
        Edge e{(px[i] - x) * (px[i] - x) + (py[i] - y) * (py[i] - y), i, z};
        if (e.w < longest) star.push_back(e);
        if (shortest.u < 0 || e < shortest) shortest = e;
    }
    if (star.empty() && z > 0) star.push_back(shortest);
    std::sort(star.begin(), star.end());
    px.push_back(x);
    py.push_back(y);

    std::vector<Edge> all(mst.size() + star.size());
    std::merge(mst.begin(), mst.end(), star.begin(), star.end(), all.begin());
    mst.clear();
    reset();
    for (const Edge& e : all) {
        int p = find(e.u), q = find(e.v);
        if (p == q) continue;
        boss[p] = q;
        mst.push_back(e);
    }
}

long long required_strength(int a, int b) {
    if (a == b) return 0;
    reset();
    for (const Edge& e : mst) {
        boss[find(e.u)] = find(e.v);
        if (find(a) == find(b)) return e.w;
    }
    return -1;
}
