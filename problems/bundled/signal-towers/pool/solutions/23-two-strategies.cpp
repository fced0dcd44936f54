#include "towers.h"
#include <bits/stdc++.h>
using namespace std;

// If all y are zero: sorted line. Otherwise: Prim, again only if towers were added.
class Strategy {
public:
    virtual ~Strategy() = default;
    virtual void add(long long x, long long y) = 0;
    virtual long long ask(int a, int b) = 0;
};

class Line : public Strategy {
    vector<long long> at, row;
public:
    void add(long long x, long long) override {
        at.push_back(x);
        row.insert(upper_bound(row.begin(), row.end(), x), x);
    }
    long long ask(int a, int b) override {
        auto [lo, hi] = minmax(at[a], at[b]);
        long long m = 0;
        for (auto i = lower_bound(row.begin(), row.end(), lo); *i < hi; ++i) m = max(m, i[1] - i[0]);
        return m * m;
    }
};

class Plane : public Strategy {
    vector<complex<long long>> at;
    vector<long long> cost;
    vector<int> up;
    bool current = false;
    void prim() {
        int n = at.size();
        cost.assign(n, numeric_limits<long long>::max());
        up.assign(n, -1);
        vector<int> rest(n);
        iota(rest.begin(), rest.end(), 0);
        cost[0] = 0;
        while (!rest.empty()) {
            auto it = min_element(rest.begin(), rest.end(), [&](int i, int j) { return cost[i] < cost[j]; });
            int v = *it;
            *it = rest.back();
            rest.pop_back();
            for (int u : rest) {
                long long d = norm(at[u] - at[v]);
                if (d < cost[u]) cost[u] = d, up[u] = v;
            }
        }
        current = true;
    }
public:
    void add(long long x, long long y) override {
        at.push_back({x, y});
        current = false;
    }
    long long ask(int a, int b) override {
        if (!current) prim();
        map<int, long long> way;
        long long m = 0;
        for (int v = a; v >= 0; v = up[v]) {
            way[v] = m;
            m = max(m, cost[v]);
        }
        m = 0;
        int v = b;
        while (!way.count(v)) {
            m = max(m, cost[v]);
            v = up[v];
        }
        return max(m, way[v]);
    }
};

Line line_;
Plane plane_;
bool flat = true;

void build_tower(int x, int y) {
    line_.add(x, y);
    plane_.add(x, y);
    flat &= y == 0;
}

long long required_strength(int a, int b) { return flat ? line_.ask(a, b) : plane_.ask(a, b); }
