#include <bits/stdc++.h>
using namespace std;
typedef bitset<150> S;

int n, m;
vector<S> order, rec;
vector<pair<int, int>> ops;

int join(int a, int b) {
    if (a < 0 || b < 0) return a < 0 ? b : a;
    S u = rec[a] | rec[b];
    for (int i = 0; i < (int)rec.size(); i++)
        if (rec[i] == u) return i;
    ops.push_back({a, b});
    rec.push_back(u);
    return rec.size() - 1;
}

bool tryCircle() {
    int k = order[0].count();
    vector<int> circle;
    S left;
    for (int i = 0; i < n; i++) left[i] = 1;
    if (n != m) return false;
    S cur = order[0];
    set<string> seen;
    while ((int)circle.size() < n) {
        seen.insert(cur.to_string());
        bool moved = false;
        for (auto &o : order)
            if ((int)o.count() == k && (o ^ cur).count() == 2 &&
                (!seen.count(o.to_string()) || ((int)circle.size() == n - 1 && o == order[0]))) {
                circle.push_back((cur & ~o)._Find_first());
                cur = o;
                moved = true;
                break;
            }
        if (!moved) return false;
    }
    for (int b = 0; b < n; b += k) {
        int e = min(n, b + k);
        vector<int> pre(k, -1);
        for (int i = 1; i < k; i++) pre[i] = join(pre[i - 1], circle[(e + i - 1) % n]);
        for (int i = e - 1, suf = -1; i >= b; i--) {
            suf = join(circle[i], suf);
            join(suf, pre[k - (e - i)]);
        }
    }
    return true;
}

bool tryStar() {
    S hub = order[0];
    for (auto &o : order) hub &= o;
    vector<pair<int, int>> e;
    for (auto &o : order) {
        S t = o & ~hub;
        if (hub.none() || t.count() != 2) return false;
        int u = t._Find_first();
        e.push_back({u, (int)t._Find_next(u)});
    }
    // Start with a greedy cover, throw out what is not needed, and try again in another order.
    mt19937 rng(3);
    S best;
    best.set();
    for (int t = 0; t < 4000; t++) {
        S c;
        vector<int> p(n);
        iota(p.begin(), p.end(), 0);
        shuffle(p.begin(), p.end(), rng);
        c.set();
        for (int x : p) {
            bool needed = false;
            for (auto [u, v] : e) needed |= (u == x && !c[v]) || (v == x && !c[u]);
            if (!needed) c[x] = 0;
        }
        if (c.count() < best.count()) best = c;
    }
    int h = -1;
    for (int i = 0; i < n; i++)
        if (hub[i]) h = join(h, i);
    for (auto [u, v] : e) best[u] ? join(join(h, u), v) : join(join(h, v), u);
    return true;
}

bool tryBox() {
    if (m != n - 1) return false;
    // the smallest order with x, and x is new in it
    vector<S> low(n);
    for (int x = 0; x < n; x++) {
        low[x].set();
        for (auto &o : order)
            if (o[x] && o.count() < low[x].count()) low[x] = o;
    }
    S root = order[0];
    for (auto &o : order) root &= o;
    if (root.count() != 1) return false;
    int r = root._Find_first();
    low[r] = root;
    vector<int> by(n);
    iota(by.begin(), by.end(), 0);
    sort(by.begin(), by.end(), [&](int a, int b) { return low[a].count() < low[b].count(); });
    // Neighbours below x along each axis: the maximal ones. sum[d] restricted to axes 0..d.
    vector<vector<int>> axis;
    for (int x : by) {
        if (low[x].count() == 2) axis.push_back({x});
        else
            for (auto &a : axis) {
                S s = low[a.back()];
                s[x] = 1;
                if (s == low[x]) {
                    a.push_back(x);
                    break;
                }
            }
    }
    map<vector<int>, int> cell;
    for (int x : by) {
        vector<int> c;
        for (auto &a : axis) {
            int k = 0;
            for (int y : a) k += low[x][y];
            c.push_back(k);
        }
        cell[c] = x;
    }
    if ((int)cell.size() != n) return false;
    map<vector<int>, int> f = cell;
    for (size_t d = 0; d < axis.size(); d++)
        for (auto &[c, v] : f)
            if (c[d]) {
                auto p = c;
                p[d]--;
                v = join(f[p], v);
            }
    return true;
}

void pairs() {
    vector<vector<int>> o(m);
    for (int i = 0; i < m; i++)
        for (int x = 0; x < n; x++)
            if (order[i][x]) o[i].push_back(x);
    while (true) {
        int R = rec.size(), a = -1, b = -1, top = 0;
        vector<int> c(R * R);
        for (auto &v : o)
            for (int x : v)
                for (int y : v)
                    if (x < y && ++c[x * R + y] > top) top = c[x * R + y], a = x, b = y;
        if (!top) break;
        int u = join(a, b);
        for (auto &v : o) {
            auto p = find(v.begin(), v.end(), a), q = find(v.begin(), v.end(), b);
            if (p == v.end() || q == v.end()) continue;
            *p = u;
            v.erase(q);
        }
    }
}

int main() {
    cin >> n >> m;
    order.resize(m);
    for (auto &o : order) {
        int s, x;
        cin >> s;
        while (s--) cin >> x, o[x - 1] = 1;
    }
    rec.resize(n);
    for (int i = 0; i < n; i++) rec[i][i] = 1;
    if (!tryCircle() && !tryStar() && !tryBox()) pairs();
    cout << ops.size() << endl;
    for (auto [a, b] : ops) cout << a + 1 << " " << b + 1 << "\n";
}
