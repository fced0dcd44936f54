#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<bitset<150>> orders(m);
    for (auto &o : orders) {
        int s, x;
        cin >> s;
        while (s--) { cin >> x; o[x - 1] = 1; }
    }
    sort(orders.begin(), orders.end(), [](auto &a, auto &b) { return a.count() < b.count(); });
    vector<bitset<150>> rec(n);
    for (int i = 0; i < n; i++) rec[i][i] = 1;
    vector<pair<int, int>> ops;
    for (auto &o : orders) {
        auto left = o;
        int cur = -1;
        while (left.any()) {
            int best = largestInside(rec, left);
            left &= ~rec[best];
            if (cur == -1) cur = best;
            else {
                ops.push_back({cur + 1, best + 1});
                rec.push_back(rec[cur] | rec[best]);
                cur = rec.size() - 1;
            }
        }
    }
    cout << ops.size() << "\n";
    for (auto &p : ops) cout << p.first << " " << p.second << "\n";
}
