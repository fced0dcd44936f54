#include "towers.h"
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

// The tree's edges in a multiset of lengths beside the adjacency lists; when an edge closes a
// cycle, the longest one of the cycle is looked up and taken out.
vector<pair<ll, ll>> pt;
vector<multimap<ll, int>> adj;  // length -> neighbour

ll dist2(int i, int j) {
    ll a = pt[i].first - pt[j].first, b = pt[i].second - pt[j].second;
    return a * a + b * b;
}

ll worst(int v, int from, int goal, ll top) {
    if (v == goal) return top;
    for (auto& [w, to] : adj[v]) {
        if (to == from) continue;
        ll r = worst(to, v, goal, max(top, w));
        if (r >= 0) return r;
    }
    return -1;
}

bool erase_on_path(int v, int from, int goal, ll w) {
    if (v == goal) return true;
    for (auto it = adj[v].begin(); it != adj[v].end(); ++it) {
        int to = it->second;
        if (to == from || !erase_on_path(to, v, goal, w)) continue;
        if (it->first == w) {
            adj[v].erase(w);
            adj[to].erase(w);
        }
        return true;
    }
    return false;
}

void build_tower(int x, int y) {
    int z = pt.size();
    pt.push_back({x, y});
    adj.emplace_back();
    if (z == 0) return;
    vector<int> by(z);
    iota(by.begin(), by.end(), 0);
    sort(by.begin(), by.end(), [&](int a, int b) { return dist2(a, z) < dist2(b, z); });
    ll longest = 0;
    for (auto& m : adj)
        if (!m.empty()) longest = max(longest, m.rbegin()->first);
    for (int i : by) {
        ll d = dist2(i, z);
        if (i != by[0]) {
            if (d >= longest) break;
            ll w = worst(i, -1, z, 0);
            if (w <= d) continue;
            erase_on_path(i, -1, z, w);
        }
        adj[i].insert({d, z});
        adj[z].insert({d, i});
    }
}

ll required_strength(int a, int b) { return worst(a, -1, b, 0); }
