#include "towers.h"
#include <bits/stdc++.h>
using namespace std;

vector<int> tx, ty;
bool dirty = false;
vector<int> par, key_, dep;

int dist2(int i, int j) { return (tx[i] - tx[j]) * (tx[i] - tx[j]) + (ty[i] - ty[j]) * (ty[i] - ty[j]); }

void build_tower(int x, int y) {
    tx.push_back(x);
    ty.push_back(y);
    dirty = true;
}

long long required_strength(int a, int b) {
    int n = tx.size();
    if (dirty) {
        dirty = false;
        par.assign(n, -1);
        dep.assign(n, 0);
        key_.assign(n, INT_MAX);
        vector<char> in(n, 0);
        key_[0] = 0;
        for (int it = 0; it < n; it++) {
            int u = -1;
            for (int i = 0; i < n; i++)
                if (!in[i] && (u == -1 || key_[i] < key_[u])) u = i;
            in[u] = 1;
            if (par[u] >= 0) dep[u] = dep[par[u]] + 1;
            for (int i = 0; i < n; i++)
                if (!in[i] && dist2(u, i) < key_[i]) {
                    key_[i] = dist2(u, i);
                    par[i] = u;
                }
        }
    }
    int ans = 0;
    while (a != b) {
        if (dep[a] < dep[b]) swap(a, b);
        ans = max(ans, key_[a]);
        a = par[a];
    }
    return ans;
}
