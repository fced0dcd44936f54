#include "towers.h"
#include <bits/stdc++.h>
using namespace std;
using ll = long long;

// Split the plane around the new tower into 8 sectors; an MST edge can only go to the closest
// tower of a sector. Insert these edges one after another and break each cycle at its
// heaviest edge. The path in the tree is found by a plain DFS, O(n).
namespace {
vector<ll> X, Y;
vector<vector<int>> adj;
ll dist(int a, int b) { return (X[a] - X[b]) * (X[a] - X[b]) + (Y[a] - Y[b]) * (Y[a] - Y[b]); }

int sector(ll dx, ll dy) {
    int s = 0;
    for (; !(dx > 0 && dy >= 0) && !(dx == 0 && dy == 0); s += 2) {
        ll t = dx;
        dx = dy;
        dy = -t;
    }
    return s + (dy > dx);
}

// Fills `from` with the way back to a for every tower reached before b is.
bool trace(int a, int b, vector<int>& from) {
    from.assign(X.size(), -1);
    vector<int> st{a};
    from[a] = a;
    while (!st.empty()) {
        int v = st.back();
        st.pop_back();
        if (v == b) return true;
        for (int u : adj[v])
            if (from[u] < 0) {
                from[u] = v;
                st.push_back(u);
            }
    }
    return false;
}

int heaviest_on_way(int a, int b, const vector<int>& from) {
    int best = b;
    for (int v = b; v != a; v = from[v])
        if (dist(v, from[v]) > dist(best, from[best])) best = v;
    return best;
}
}  // namespace

void build_tower(int x, int y) {
    int z = X.size();
    X.push_back(x);
    Y.push_back(y);
    adj.emplace_back();
    int closest[8];
    fill(closest, closest + 8, -1);
    for (int i = 0; i < z; i++) {
        int s = sector(X[i] - x, Y[i] - y);
        if (closest[s] < 0 || dist(i, z) < dist(closest[s], z)) closest[s] = i;
    }
    vector<int> from;
    for (int c : closest) {
        if (c < 0) continue;
        if (trace(z, c, from)) {
            int v = heaviest_on_way(z, c, from), u = from[v];
            if (dist(u, v) <= dist(z, c)) continue;
            erase(adj[u], v);
            erase(adj[v], u);
        }
        adj[z].push_back(c);
        adj[c].push_back(z);
    }
}

long long required_strength(int a, int b) {
    if (a == b) return 0;
    vector<int> from;
    trace(a, b, from);
    int v = heaviest_on_way(a, b, from);
    return dist(v, from[v]);
}
