#include <bits/stdc++.h>
using namespace std;
using B = bitset<152>;

// Takes out the largest part that two unfinished sets have in common, until no two share a pair.
int main() {
    int n, m;
    cin >> n >> m;
    struct S { B all; set<int> parts; };
    vector<S> s(m);  // orders, then common parts; parts: instruments 1..n, n + 1 + index of a set
    for (auto &t : s) {
        int k, x;
        cin >> k;
        while (k--) cin >> x, t.all[x] = 1, t.parts.insert(x);
    }
    int steps = 0;
    while (steps++ < 700) {
        size_t best = 1;
        set<int> common;
        for (size_t i = 0; i < s.size(); i++) {
            if (s[i].parts.size() <= best) continue;
            for (size_t j = 0; j < i; j++) {
                if (s[j].parts.size() <= best) continue;
                size_t c = 0;
                for (int x : s[i].parts) c += s[j].parts.count(x);
                if (c <= best) continue;
                best = c;
                common.clear();
                for (int x : s[i].parts)
                    if (s[j].parts.count(x)) common.insert(x);
            }
        }
        if (common.empty()) break;
        int id = -1;
        for (size_t i = 0; i < s.size(); i++)
            if (s[i].parts == common) id = i;
        if (id < 0) {
            id = s.size();
            s.push_back({B(), common});
        }
        for (size_t i = 0; i < s.size(); i++) {
            if ((int)i == id || !includes(s[i].parts.begin(), s[i].parts.end(), common.begin(), common.end())) continue;
            for (int x : common) s[i].parts.erase(x);
            s[i].parts.insert(n + 1 + id);
        }
    }
    vector<int> made(s.size());
    vector<pair<int, int>> ops;
    function<int(int)> rec = [&](int x) {
        if (x <= n) return x;
        int i = x - n - 1;
        if (made[i]) return made[i];
        int cur = 0;
        for (int p : s[i].parts) {
            int q = rec(p);
            if (!cur) cur = q;
            else {
                ops.push_back({cur, q});
                cur = n + ops.size();
            }
        }
        return made[i] = cur;
    };
    for (int i = 0; i < m; i++) rec(n + 1 + i);
    cout << ops.size() << "\n";
    for (auto &[a, b] : ops) cout << a << " " << b << "\n";
}
