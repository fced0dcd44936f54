// Small orders first; each is put together from the largest recordings that are there and fit.
#include <bits/stdc++.h>
using namespace std;

using Mix = bitset<150>;

int main() {
    int n, m;
    cin >> n >> m;
    vector<Mix> orders(m), recordings(n);
    for (auto &order : orders) {
        int size, x;
        cin >> size;
        while (size--) cin >> x, order[x - 1] = 1;
    }
    for (int i = 0; i < n; i++) recordings[i][i] = 1;
    stable_sort(orders.begin(), orders.end(), [](auto &a, auto &b) { return a.count() < b.count(); });
    vector<pair<int, int>> joins;
    for (Mix missing : orders) {
        int whole = -1;
        while (missing.any()) {
            int largest = -1;
            for (size_t i = 0; i < recordings.size(); i++)
                if ((recordings[i] & ~missing).none() &&
                    (largest < 0 || recordings[i].count() > recordings[largest].count()))
                    largest = i;
            missing &= ~recordings[largest];
            if (whole < 0) {
                whole = largest;
                continue;
            }
            joins.push_back({whole, largest});
            recordings.push_back(recordings[whole] | recordings[largest]);
            whole = recordings.size() - 1;
        }
    }
    cout << joins.size() << "\n";
    for (auto [a, b] : joins) cout << a + 1 << " " << b + 1 << "\n";
}
