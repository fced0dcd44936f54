#include "towers.h"
#include <algorithm>
#include <vector>

using ll = long long;
const ll INF = 1000000000000000000LL;  // 10^18

static std::vector<ll> X, Y, w;
static std::vector<int> par, lvl;
static bool ready = false;

void build_tower(int x, int y) {
    X.push_back(x);
    Y.push_back(y);
    ready = false;
}

static void prim() {
    int n = X.size();
    w.assign(n, INF);
    par.assign(n, 0);
    lvl.assign(n, 0);
    std::vector<char> in(n, 0);
    w[0] = 0;
    for (int it = 0; it < n; it++) {
        int v = -1;
        for (int i = 0; i < n; i++)
            if (!in[i] && (v == -1 || w[i] < w[v])) v = i;
        in[v] = 1;
        lvl[v] = v == 0 ? 0 : lvl[par[v]] + 1;
        for (int i = 0; i < n; i++) {
            ll d = (X[i] - X[v]) * (X[i] - X[v]) + (Y[i] - Y[v]) * (Y[i] - Y[v]);
            if (!in[i] && d < w[i]) w[i] = d, par[i] = v;
        }
    }
    ready = true;
}

ll required_strength(int a, int b) {
    if (!ready) prim();
    ll r = 0;
    while (a != b) {
        if (lvl[a] < lvl[b]) std::swap(a, b);
        r = std::max(r, w[a]);
        a = par[a];
    }
    return r;
}
