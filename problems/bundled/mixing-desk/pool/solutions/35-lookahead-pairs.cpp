#include <bits/stdc++.h>
using namespace std;

// Greedy pairs. Among the commonest ones, the pair whose recording will have the commonest next
// pair: ties are what this greedy method suffers from.
int main() {
    int n, m;
    cin >> n >> m;
    vector<vector<int>> has(n);  // orders that still need a recording, sorted
    for (int i = 0; i < m; i++) {
        int s, x;
        cin >> s;
        while (s--) {
            cin >> x;
            has[x - 1].push_back(i);
        }
    }
    auto both = [](const vector<int> &a, const vector<int> &b) {
        vector<int> r;
        set_intersection(a.begin(), a.end(), b.begin(), b.end(), back_inserter(r));
        return r;
    };
    vector<vector<int>> c(n);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < i; j++) c[i].push_back(both(has[i], has[j]).size());
    auto at = [&](int i, int j) -> int & { return i > j ? c[i][j] : c[j][i]; };
    vector<pair<int, int>> joins;
    while (true) {
        int r = has.size(), top = 0;
        for (auto &row : c)
            for (int v : row) top = max(top, v);
        if (!top) break;
        pair<int, int> pick;
        int pickNext = -1, looked = 0;
        for (int i = 0; i < r && looked < 24; i++)
            for (int j = 0; j < i && looked < 24; j++) {
                if (c[i][j] != top) continue;
                looked++;
                auto common = both(has[i], has[j]);
                int next = 0;
                for (int k = 0; k < r; k++)
                    if (k != i && k != j && (int)has[k].size() > next) next = max(next, (int)both(common, has[k]).size());
                if (next > pickNext) pickNext = next, pick = {j, i};
            }
        auto [a, b] = pick;
        auto common = both(has[a], has[b]);
        for (int x : {a, b}) {
            vector<int> rest;
            set_difference(has[x].begin(), has[x].end(), common.begin(), common.end(), back_inserter(rest));
            has[x] = rest;
        }
        has.push_back(common);
        c.push_back(vector<int>(r));
        joins.push_back({a + 1, b + 1});
        for (int k = 0; k < r; k++) {
            c[r][k] = both(common, has[k]).size();
            if (k != a) at(a, k) = both(has[a], has[k]).size();
            if (k != b) at(b, k) = both(has[b], has[k]).size();
        }
    }
    printf("%zu\n", joins.size());
    for (auto &[a, b] : joins) printf("%d %d\n", a, b);
}
