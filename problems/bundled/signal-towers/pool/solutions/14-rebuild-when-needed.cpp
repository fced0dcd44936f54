#include "towers.h"
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

// All towers are built first, so one Prim is enough; a version number tells when to redo it.
struct Network {
    vector<pair<ll, ll>> p;
    vector<vector<pair<int, ll>>> g;
    int version = 0, built = -1;

    ll d(int i, int j) const {
        ll dx = p[i].first - p[j].first, dy = p[i].second - p[j].second;
        return dx * dx + dy * dy;
    }

    void rebuild() {
        int n = p.size();
        g.assign(n, {});
        vector<pair<ll, int>> near(n, {LLONG_MAX, 0});
        vector<bool> in(n);
        int v = 0;
        in[0] = true;
        for (int step = 1; step < n; step++) {
            int w = -1;
            for (int i = 0; i < n; i++) {
                if (in[i]) continue;
                near[i] = min(near[i], {d(i, v), v});
                if (w == -1 || near[i] < near[w]) w = i;
            }
            g[w].push_back({near[w].second, near[w].first});
            g[near[w].second].push_back({w, near[w].first});
            in[w] = true;
            v = w;
        }
        built = version;
    }

    ll ask(int a, int b) {
        if (built != version) rebuild();
        deque<array<ll, 3>> todo{{a, -1, 0}};
        for (;;) {
            auto [v, from, top] = todo.front();
            todo.pop_front();
            if (v == b) return top;
            for (auto& [w, len] : g[v])
                if (w != from) todo.push_back({w, v, max(top, len)});
        }
    }
} net;

void build_tower(int x, int y) {
    net.p.emplace_back(x, y);
    net.version++;
}

long long required_strength(int a, int b) { return net.ask(a, b); }
