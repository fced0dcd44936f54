#include <bits/stdc++.h>
using namespace std;

typedef bitset<150> Mix;

int n, m;
vector<Mix> orders;
vector<pair<int, int>> joins;
map<pair<int, int>, int> known;

int join(int a, int b) {
    if (a < 0) return b;
    if (b < 0) return a;
    if (!known.count({a, b})) {
        joins.push_back({a, b});
        known[{a, b}] = n + (int)joins.size() - 1;
    }
    return known[{a, b}];
}

bool circle() {
    int k = orders[0].count();
    if (n != m) return false;
    for (auto &order : orders)
        if ((int)order.count() != k) return false;
    vector<int> ring;
    vector<char> seen(m);
    int at = 0;
    while ((int)ring.size() < n) {
        seen[at] = 1;
        int to = -1;
        for (int i = 0; i < m; i++)
            if (/*<near*/(orders[at] ^ orders[i]).count() == 2/*>*/ && (!seen[i] || (i == 0 && (int)ring.size() == n - 1))) to = i;
        if (to < 0) return false;
        ring.push_back((orders[at] & ~orders[to])._Find_first());
        at = to;
    }
    for (int from = 0; from < n; from += k) {
        int border = /*<border*/min(n, from + k)/*>*/;
        vector<int> ahead(k, -1);
        for (int i = 1; /*<ahead*/i < k/*>*/; i++) ahead[i] = join(ahead[i - 1], ring[/*<wrap*/(border + i - 1) % n/*>*/]);
        int behind = -1;
        for (int i = border - 1; /*<behind*/i >= from/*>*/; i--) {
            behind = join(ring[i], behind);
            join(behind, ahead[k - (border - i)]);
        }
    }
    return true;
}

bool star() {
    Mix hub = orders[0];
    for (auto &order : orders) hub &= order;
    if (hub.none()) return false;
    vector<set<int>> partners(n);
    vector<pair<int, int>> edges;
    for (auto &order : orders) {
        Mix two = order & ~hub;
        if (two.count() != 2) return false;
        int u = two._Find_first(), v = two._Find_next(u);
        edges.push_back({u, v});
        partners[u].insert(v);
        partners[v].insert(u);
    }
    vector<char> cover(n);
    while (true) {
        int lone = -1;
        for (int x = 0; x < n; x++)
            if (!partners[x].empty() && (lone < 0 || /*<choice*/partners[x].size() < partners[lone].size()/*>*/)) lone = x;
        if (lone < 0) break;
        vector<int> chosen(partners[lone].begin(), partners[lone].end());
        for (int y : chosen) {
            cover[y] = 1;
            for (int z : partners[y]) partners[z].erase(y);
            partners[y].clear();
        }
    }
    int middle = -1;
    for (int x = 0; x < n; x++)
        if (hub[x]) middle = join(middle, x);
    for (auto [u, v] : edges) {
        if (/*<swap*/!cover[u]/*>*/) swap(u, v);
        join(join(middle, u), v);
    }
    return true;
}

void smallestFirst() {
    vector<Mix> tapes(n);
    for (int i = 0; i < n; i++) tapes[i][i] = 1;
    stable_sort(orders.begin(), orders.end(), [](const Mix &a, const Mix &b) { return a.count() < b.count(); });
    for (auto &order : orders) {
        Mix missing = order;
        int whole = -1;
        while (missing.any()) {
            int best = -1;
            for (int i = 0; i < (int)tapes.size(); i++)
                if ((tapes[i] & ~missing).none() && (best < 0 || tapes[i].count() > tapes[best].count())) best = i;
            missing &= ~tapes[best];
            if (whole >= 0) {
                joins.push_back({whole, best});
                tapes.push_back(tapes[whole] | tapes[best]);
                whole = (int)tapes.size() - 1;
            } else {
                whole = best;
            }
        }
    }
}

int main() {
    cin >> n >> m;
    orders.resize(m);
    for (auto &order : orders) {
        int size, x;
        cin >> size;
        while (size--) {
            cin >> x;
            order[x - 1] = 1;
        }
    }
    if (!circle() && !star()) smallestFirst();
    cout << joins.size() << "\n";
    for (auto &p : joins) cout << /*<line*/p.first + 1 << " " << p.second + 1 << "\n"/*>*/;
}
