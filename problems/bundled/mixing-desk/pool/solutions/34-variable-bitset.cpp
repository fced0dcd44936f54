#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<bitset<n>> order(m);
    for (int i = 0; i < m; i++) {
        int s, x;
        cin >> s;
        for (int j = 0; j < s; j++) {
            cin >> x;
            order[i][x - 1] = true;
        }
    }
    sort(order.begin(), order.end(), [](auto a, auto b) { return a.count() < b.count(); });
    vector<pair<int, int>> join;
    map<string, int> have;
    for (auto &o : order) {
        int rec = -1;
        for (int x = 0; x < n; x++) {
            if (!o[x]) continue;
            if (rec < 0) { rec = x + 1; continue; }
            join.push_back({rec, x + 1});
            rec = n + join.size();
        }
        have[o.to_string()] = rec;
    }
    cout << join.size() << "\n";
    for (auto [a, b] : join) cout << a << " " << b << "\n";
}
