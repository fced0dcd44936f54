#include "towers.h"
#include <bits/stdc++.h>
using namespace std;

// Six sectors of 60 degrees around the new tower: of two towers in one sector the farther is
// nearer to the other one than to the new tower, so only the nearest of each can matter.
struct Arc { int to; long long w; };
vector<long long> xs, ys;
vector<vector<Arc>> g;

long long d2(int a, int b) {
    long long dx = xs[a] - xs[b], dy = ys[a] - ys[b];
    return dx * dx + dy * dy;
}

// path from a to b in the tree, as vertices
bool path(int a, int b, vector<int>& p) {
    vector<int> from(xs.size(), -1), q = {a};
    from[a] = a;
    for (size_t h = 0; h < q.size() && from[b] < 0; h++)
        for (auto& e : g[q[h]])
            if (from[e.to] < 0) from[e.to] = q[h], q.push_back(e.to);
    if (from[b] < 0) return false;
    p = {b};
    while (p.back() != a) p.push_back(from[p.back()]);
    return true;
}

void cut(int a, int b) {
    auto drop = [](vector<Arc>& v, int to) {
        for (auto& e : v)
            if (e.to == to) { e = v.back(); v.pop_back(); return; }
    };
    drop(g[a], b);
    drop(g[b], a);
}

void build_tower(int x, int y) {
    int z = xs.size();
    xs.push_back(x);
    ys.push_back(y);
    g.emplace_back();
    int pick[6] = {-1, -1, -1, -1, -1, -1};
    const double step = acos(-1.0) / 3;
    for (int i = 0; i < z; i++) {
        double angle = atan2(double(ys[i] - y), double(xs[i] - x)) + acos(-1.0);
        int s = min(5, int(angle / step));
        if (pick[s] < 0 || d2(i, z) < d2(pick[s], z)) pick[s] = i;
    }
    for (int i : pick) {
        if (i < 0) continue;
        vector<int> p;
        if (path(i, z, p)) {
            size_t worst = 1;
            for (size_t k = 1; k < p.size(); k++)
                if (d2(p[k - 1], p[k]) > d2(p[worst - 1], p[worst])) worst = k;
            if (d2(p[worst - 1], p[worst]) <= d2(i, z)) continue;
            cut(p[worst - 1], p[worst]);
        }
        g[i].push_back({z, d2(i, z)});
        g[z].push_back({i, d2(i, z)});
    }
}

long long required_strength(int a, int b) {
    vector<int> p;
    path(a, b, p);
    long long r = 0;
    for (size_t k = 1; k < p.size(); k++) r = max(r, d2(p[k - 1], p[k]));
    return r;
}
