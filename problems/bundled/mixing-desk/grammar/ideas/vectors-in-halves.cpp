#include <bits/stdc++.h>
using namespace std;

typedef vector<int> Items;

int n, m;
vector<Items> orders, holders;
vector<pair<int, int>> joins;
map<Items, int> tape;

Items joined(const Items &one, const Items &two) {
    Items whole;
    merge(one.begin(), one.end(), two.begin(), two.end(), back_inserter(whole));
    if (!one.empty() && !two.empty() && /*<fresh*/!tape.count(whole)/*>*/) {
        joins.push_back({tape[one], tape[two]});
        tape[whole] = /*<number*/n + (int)joins.size()/*>*/;
    }
    return whole;
}

bool has(const Items &items, int x) { return binary_search(items.begin(), items.end(), x); }

Items halves(const Items &line, const Items &order, int from, int to) {
    if (to - from == 1) return has(order, line[from]) ? Items{line[from]} : Items{};
    int middle = /*<middle*/(from + to) / 2/*>*/;
    Items one = halves(line, order, from, middle);
    Items two = halves(line, order, middle, to);
    return joined(one, two);
}

// The instruments as vectors; "both" tells how the orders of a sum follow from those of its parts.
bool vectors() {
    map<Items, int> who;
    int zero = 0;
    for (int x = 1; x <= n; x++) {
        who[holders[x]] = x;
        if ((int)holders[x].size() == m) zero = x;
    }
    if (zero == 0 || (n & (n - 1)) || m < n - 1) return false;
    Items line{zero}, base;
    for (auto &order : orders)
        if (order.size() == 2) base.push_back(order[0] == zero ? order[1] : order[0]);
    bool subsets = m == n - 1;
    if (!subsets)
        for (int x = 1; x <= n; x++) base.push_back(x);
    for (int x : base) {
        if (/*<there*/find(line.begin(), line.end(), x) != line.end()/*>*/) continue;
        int length = line.size();
        for (int i = 0; i < length; i++) {
            Items sum;
            for (int j = 0; j < m; j++) {
                bool a = has(holders[line[i]], j), b = has(holders[x], j);
                if (/*<sum*/subsets ? a && b : a == b/*>*/) sum.push_back(j);
            }
            if (!who.count(sum)) return false;
            line.push_back(who[sum]);
        }
    }
    if ((int)line.size() != n) return false;
    for (auto &order : orders) halves(line, order, 0, /*<whole*/n/*>*/);
    return true;
}

void commonestPairs() {
    vector<Items> open = orders;
    while (true) {
        int tapes = n + (int)joins.size();
        vector<vector<int>> together(tapes + 1, vector<int>(tapes + 1));
        int best = 0, a = 0, b = 0;
        for (auto &order : open)
            for (size_t i = 0; i < order.size(); i++)
                for (size_t j = 0; j < i; j++) together[min(order[i], order[j])][max(order[i], order[j])]++;
        for (int i = 1; i <= tapes; i++)
            for (int j = /*<from*/i + 1/*>*/; j <= tapes; j++)
                if (/*<compare*/together[i][j] > best/*>*/) best = together[i][j], a = i, b = j;
        if (!best) return;
        joins.push_back({a, b});
        for (auto &order : open) {
            auto i = find(order.begin(), order.end(), a), j = find(order.begin(), order.end(), b);
            if (i == order.end() || j == order.end()) continue;
            *i = n + (int)joins.size();
            order.erase(j);
        }
    }
}

int main() {
    cin >> n >> m;
    orders.resize(m);
    holders.resize(n + 1);
    for (int i = 0; i < m; i++) {
        int size, x;
        cin >> size;
        while (size--) {
            cin >> x;
            orders[i].push_back(x);
            holders[x].push_back(i);
        }
    }
    for (int x = 1; x <= n; x++) tape[{x}] = x;
    if (!vectors()) commonestPairs();
    cout << joins.size() << "\n";
    for (auto &p : joins) cout << /*<line*/p.first << " " << p.second << "\n"/*>*/;
}
