#include <bits/stdc++.h>
using namespace std;

using Order = vector<int>;
int n, m;
vector<Order> orders;
vector<pair<int, int>> joins;

int join(int a, int b) {
    joins.emplace_back(a, b);
    return n + (int)joins.size();
}

bool star() {
    vector<int> in(n + 1);
    for (auto &o : orders)
        for (int x : o) in[x]++;
    vector<int> everywhere;
    for (int x = 1; x <= n; x++)
        if (in[x] == m) everywhere.push_back(x);
    if (everywhere.empty()) return false;
    vector<set<int>> partner(n + 1);
    vector<pair<int, int>> edges;
    for (auto &o : orders) {
        vector<int> e;
        for (int x : o)
            if (in[x] < m) e.push_back(x);
        if (e.size() != 2) return false;
        edges.emplace_back(e[0], e[1]);
        partner[e[0]].insert(e[1]);
        partner[e[1]].insert(e[0]);
    }
    // Whoever has the fewest partners stays out of the cover, and the partners go in.
    vector<char> inCover(n + 1);
    while (true) {
        int x = 0;
        for (int y = 1; y <= n; y++)
            if (!partner[y].empty() && (!x || partner[y].size() < partner[x].size())) x = y;
        if (!x) break;
        for (int y : set<int>(partner[x])) {
            inCover[y] = 1;
            for (int z : partner[y]) partner[z].erase(y);
            partner[y].clear();
        }
    }
    int centre = everywhere[0];
    for (size_t i = 1; i < everywhere.size(); i++) centre = join(centre, everywhere[i]);
    vector<int> started(n + 1);
    for (auto [u, v] : edges) {
        if (!inCover[u]) swap(u, v);
        if (!started[u]) started[u] = join(centre, u);
        join(started[u], v);
    }
    return true;
}

void commonestPairs() {
    while (true) {
        int r = n + joins.size();
        vector<vector<int>> count(r + 1, vector<int>(r + 1));
        int a = 0, b = 0;
        for (auto &o : orders)
            for (size_t i = 0; i < o.size(); i++)
                for (size_t j = i + 1; j < o.size(); j++)
                    if (++count[o[i]][o[j]] > count[a][b]) a = o[i], b = o[j];
        if (!a) return;
        int c = join(a, b);
        for (auto &o : orders) {
            auto i = find(o.begin(), o.end(), a);
            auto j = find(o.begin(), o.end(), b);
            if (i == o.end() || j == o.end()) continue;
            o.erase(j);
            o.erase(find(o.begin(), o.end(), a));
            o.push_back(c);
        }
    }
}

int main() {
    ios::sync_with_stdio(false);
    cin >> n >> m;
    orders.resize(m);
    for (auto &o : orders) {
        size_t s;
        cin >> s;
        while (o.size() < s) {
            int x;
            cin >> x;
            o.push_back(x);
        }
    }
    if (!star()) commonestPairs();
    cout << joins.size() << '\n';
    for (auto [a, b] : joins) cout << a << ' ' << b << '\n';
}
