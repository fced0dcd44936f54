#include <bits/stdc++.h>
using namespace std;

int n, m;
vector<set<int>> adj;
vector<int> cover, bestCover;

void branch() {
    if (!bestCover.empty() && cover.size() >= bestCover.size()) return;
    int v = 0;
    for (int x = 1; x <= n; x++)
        if (adj[x].size() > adj[v].size()) v = x;
    if (adj[v].empty()) {
        bestCover = cover;
        return;
    }
    size_t edges = 0;
    for (auto &a : adj) edges += a.size();
    if (!bestCover.empty() && cover.size() + (edges / 2 + adj[v].size() - 1) / adj[v].size() >= bestCover.size()) return;
    auto cut = [&](vector<int> out) {
        vector<pair<int, int>> gone;
        for (int x : out) {
            for (int y : adj[x]) gone.push_back({x, y});
            for (int y : set<int>(adj[x])) adj[x].erase(y), adj[y].erase(x);
            cover.push_back(x);
        }
        branch();
        for (auto [x, y] : gone) adj[x].insert(y), adj[y].insert(x);
        cover.resize(cover.size() - out.size());
    };
    // a leaf: its neighbour can be taken
    for (int x = 1; x <= n; x++)
        if (adj[x].size() == 1) return cut({*adj[x].begin()});
    vector<int> all(adj[v].begin(), adj[v].end());
    cut(all);
    cut({v});
}

int main() {
    cin >> n >> m;
    vector<vector<int>> o(m);
    vector<int> in(n + 1);
    for (auto &v : o) {
        int s;
        cin >> s;
        v.resize(s);
        for (int &x : v) cin >> x, in[x]++;
    }
    adj.resize(n + 1);
    vector<pair<int, int>> ops;
    map<pair<int, int>, int> id;
    auto join = [&](int a, int b) {
        int &r = id[minmax(a, b)];
        if (!r) ops.push_back({a, b}), r = n + ops.size();
        return r;
    };
    vector<int> hub;
    for (int x = 1; x <= n; x++)
        if (in[x] == m) hub.push_back(x);
    bool star = hub.size() > 0;
    for (auto &v : o) star = star && v.size() == hub.size() + 2;
    if (star) {
        vector<pair<int, int>> edges;
        for (auto &v : o) {
            vector<int> e;
            for (int x : v)
                if (in[x] < m) e.push_back(x);
            adj[e[0]].insert(e[1]);
            adj[e[1]].insert(e[0]);
            edges.push_back({e[0], e[1]});
        }
        branch();
        int centre = hub[0];
        for (size_t i = 1; i < hub.size(); i++) centre = join(centre, hub[i]);
        set<int> c(bestCover.begin(), bestCover.end());
        for (auto [u, v] : edges) {
            if (!c.count(u)) swap(u, v);
            join(join(centre, u), v);
        }
    } else {
        // small orders first, each from the largest one inside
        map<vector<int>, int> done;
        sort(o.begin(), o.end(), [](auto &a, auto &b) { return a.size() < b.size(); });
        for (auto &v : o) {
            vector<int> rest = v;
            int cur = 0;
            while (!rest.empty()) {
                const vector<int> *best = nullptr;
                for (auto &[w, r] : done)
                    if ((!best || w.size() > best->size()) && includes(rest.begin(), rest.end(), w.begin(), w.end())) best = &w;
                int part = best ? done[*best] : rest[0];
                vector<int> used = best ? *best : vector<int>{rest[0]}, left;
                set_difference(rest.begin(), rest.end(), used.begin(), used.end(), back_inserter(left));
                rest = left;
                cur = cur ? join(cur, part) : part;
            }
            done[v] = cur;
        }
    }
    cout << ops.size() << "\n";
    for (auto &p : ops) cout << p.first << " " << p.second << "\n";
}
