#include <bits/stdc++.h>
using namespace std;

int n, m;
vector<vector<int>> g;
vector<int> side, mate;
vector<char> seen;

bool augment(int u) {
    for (int v : g[u]) {
        if (seen[v]) continue;
        seen[v] = 1;
        if (!mate[v] || augment(mate[v])) {
            mate[v] = u;
            mate[u] = v;
            return true;
        }
    }
    return false;
}

// The vertices that alternating paths from free vertices of side 0 reach.
void reach(int u, vector<char> &z) {
    if (z[u]) return;
    z[u] = 1;
    for (int v : g[u])
        if (!z[v]) {
            z[v] = 1;
            if (mate[v]) reach(mate[v], z);
        }
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
    vector<pair<int, int>> ops;
    map<pair<int, int>, int> id;
    auto join = [&](int a, int b) {
        if (!a) return b;
        auto [it, fresh] = id.insert({{a, b}, n + (int)ops.size() + 1});
        if (fresh) ops.push_back({a, b});
        return it->second;
    };
    vector<int> hub;
    for (int x = 1; x <= n; x++)
        if (in[x] == m) hub.push_back(x);
    bool star = !hub.empty();
    for (auto &v : o) star &= v.size() == hub.size() + 2;
    if (!star) {
        for (auto &v : o) accumulate(v.begin(), v.end(), 0, join);
    } else {
        g.resize(n + 1);
        side.assign(n + 1, -1);
        mate.assign(n + 1, 0);
        vector<array<int, 2>> e;
        for (auto &v : o) {
            vector<int> two;
            for (int x : v)
                if (in[x] < m) two.push_back(x);
            e.push_back({two[0], two[1]});
            g[two[0]].push_back(two[1]);
            g[two[1]].push_back(two[0]);
        }
        // Colour; where that fails, the edge within a side is looked at in the end.
        for (int s = 1; s <= n; s++) {
            if (side[s] >= 0) continue;
            queue<int> q;
            side[s] = 0;
            q.push(s);
            while (!q.empty()) {
                int u = q.front();
                q.pop();
                for (int v : g[u])
                    if (side[v] < 0) side[v] = 1 - side[u], q.push(v);
            }
        }
        auto all = g;
        for (int u = 1; u <= n; u++) {
            auto same = [&](int v) { return side[v] == side[u]; };
            g[u].erase(remove_if(g[u].begin(), g[u].end(), same), g[u].end());
        }
        for (int u = 1; u <= n; u++)
            if (side[u] == 0) {
                seen.assign(n + 1, 0);
                augment(u);
            }
        vector<char> z(n + 1), cover(n + 1);
        for (int u = 1; u <= n; u++)
            if (side[u] == 0 && !mate[u]) reach(u, z);
        for (int u = 1; u <= n; u++)
            if (!g[u].empty()) cover[u] = side[u] == 0 ? !z[u] : z[u];
        for (auto [u, v] : e)
            if (!cover[u] && !cover[v]) cover[all[u].size() > all[v].size() ? u : v] = 1;
        int centre = accumulate(hub.begin(), hub.end(), 0, join);
        for (auto [u, v] : e) {
            if (!cover[u]) swap(u, v);
            join(join(centre, u), v);
        }
    }
    cout << ops.size() << "\n";
    for (auto [a, b] : ops) cout << a << " " << b << "\n";
}
