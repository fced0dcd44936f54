#include <bits/stdc++.h>
using namespace std;

int n, m;
vector<vector<int>> orders;
mt19937 rng(2024);

// One run of the greedy method; ties are broken at random.
vector<pair<int, int>> greedy(size_t limit) {
    auto left = orders;
    int total = n + 1;
    vector<vector<int>> c(total, vector<int>(total));
    auto touch = [&](const vector<int> &o, int d) {
        for (size_t i = 0; i < o.size(); i++)
            for (size_t j = i + 1; j < o.size(); j++) c[max(o[i], o[j])][min(o[i], o[j])] += d;
    };
    for (auto &o : left) touch(o, 1);
    vector<pair<int, int>> ops;
    while (ops.size() < limit) {
        int best = 0, seen = 0;
        pair<int, int> p;
        for (int i = 1; i < total; i++)
            for (int j = 1; j < i; j++) {
                if (c[i][j] > best) best = c[i][j], seen = 0;
                if (best && c[i][j] == best && rng() % ++seen == 0) p = {j, i};
            }
        if (!best) break;
        ops.push_back(p);
        for (auto &row : c) row.push_back(0);
        c.push_back(vector<int>(total + 1));
        for (auto &o : left) {
            auto a = find(o.begin(), o.end(), p.first), b = find(o.begin(), o.end(), p.second);
            if (a == o.end() || b == o.end()) continue;
            touch(o, -1);
            *a = total;
            o.erase(b);
            touch(o, 1);
        }
        total++;
    }
    return ops;
}

int main() {
    cin >> n >> m;
    orders.resize(m);
    size_t work = 0;
    for (auto &o : orders) {
        int s;
        cin >> s;
        o.resize(s);
        for (int &x : o) cin >> x;
        work += s;
    }
    auto best = greedy(1e9);
    int rounds = work > 1200 ? 2 : 25;
    for (int r = 0; r < rounds; r++) {
        auto now = greedy(best.size());
        if (now.size() < best.size()) best = now;
    }
    cout << best.size() << '\n';
    for (auto &p : best) cout << p.first << ' ' << p.second << '\n';
}
