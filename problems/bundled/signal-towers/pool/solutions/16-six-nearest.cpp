#include "towers.h"
#include <bits/stdc++.h>
using namespace std;

// In the plane a vertex of a minimum spanning tree has degree at most 6, so it is enough to
// offer the new tower its 6 nearest towers.
int n;
long long X[3000], Y[3000];
map<pair<int, int>, long long> tree;
vector<int> nb[3000];

long long D(int i, int j) { return (X[i] - X[j]) * (X[i] - X[j]) + (Y[i] - Y[j]) * (Y[i] - Y[j]); }

vector<int> path(int a, int b) {
    vector<int> prev(n, -1), q{a};
    prev[a] = a;
    for (size_t h = 0; h < q.size() && prev[b] < 0; h++)
        for (int w : nb[q[h]])
            if (prev[w] < 0) prev[w] = q[h], q.push_back(w);
    vector<int> r;
    if (prev[b] < 0) return r;
    for (int v = b; v != a; v = prev[v]) r.push_back(v);
    r.push_back(a);
    return r;
}

pair<long long, pair<int, int>> heaviest(const vector<int>& r) {
    pair<long long, pair<int, int>> best{-1, {0, 0}};
    for (size_t i = 1; i < r.size(); i++) best = max(best, {D(r[i - 1], r[i]), {r[i - 1], r[i]}});
    return best;
}

void build_tower(int x, int y) {
    int z = n++;
    X[z] = x;
    Y[z] = y;
    vector<pair<long long, int>> c;
    for (int i = 0; i < z; i++) c.push_back({D(i, z), i});
    nth_element(c.begin(), c.begin() + min<int>(6, z), c.end());
    c.resize(min<int>(6, z));
    sort(c.begin(), c.end());
    for (auto [d, i] : c) {
        vector<int> r = path(i, z);
        if (!r.empty()) {
            auto [w, e] = heaviest(r);
            if (w <= d) continue;
            erase(nb[e.first], e.second);
            erase(nb[e.second], e.first);
        }
        nb[i].push_back(z);
        nb[z].push_back(i);
    }
}

long long required_strength(int a, int b) {
    if (a == b) return 0;
    return heaviest(path(a, b)).first;
}
