#include "towers.h"
#include <bits/stdc++.h>
using namespace std;

struct Edge { long long w; int u, v; };
bool operator<(const Edge& a, const Edge& b) { return a.w < b.w; }

vector<array<long long, 2>> p;
vector<Edge> mst;
vector<int> fa;
vector<vector<pair<int, long long>>> adj;
bool linked = false;

int find_root(int v) {
    while (fa[v] != v) v = fa[v] = fa[fa[v]];
    return v;
}

void build_tower(int x, int y) {
    int z = p.size();
    long long far = mst.empty() ? 4e18 : mst.back().w;
    vector<Edge> add;
    int closest = -1;
    long long cd = 4e18;
    for (int i = 0; i < z; i++) {
        long long dx = p[i][0] - x, dy = p[i][1] - y, d = dx * dx + dy * dy;
        if (d < far) add.push_back({d, i, z});
        if (d < cd) cd = d, closest = i;
    }
    if (z > 0 && add.empty()) add.push_back({cd, closest, z});
    p.push_back({x, y});
    sort(add.begin(), add.end());
    vector<Edge> all;
    merge(mst.begin(), mst.end(), add.begin(), add.end(), back_inserter(all));
    fa.resize(z + 1);
    iota(fa.begin(), fa.end(), 0);
    mst.clear();
    for (const Edge& e : all) {
        int a = find_root(e.u), b = find_root(e.v);
        if (a == b) continue;
        fa[a] = b;
        mst.push_back(e);
    }
    linked = false;
}

long long required_strength(int a, int b) {
    int n = p.size();
    if (!linked) {
        adj.assign(n, {});
        for (const Edge& e : mst) {
            adj[e.u].push_back({e.v, e.w});
            adj[e.v].push_back({e.u, e.w});
        }
        linked = true;
    }
    // 0 means: not reached. Stop after n rounds in any case.
    vector<long long> best(n, 0);
    queue<int> q;
    q.push(a);
    for (int round = 0; round < n && !q.empty(); round++) {
        int v = q.front();
        q.pop();
        for (auto [u, w] : adj[v])
            if (u != a && best[u] == 0) {
                best[u] = max(best[v], w);
                q.push(u);
            }
    }
    return best[b];
}
