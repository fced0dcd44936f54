// Puts orders together from earlier ones that lie in them, and does not see that these may overlap.
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
    for (const Mix &order : orders) {
        Mix missing = order;
        int whole = -1;
        while (missing.any()) {
            int best = -1;
            for (size_t i = 0; i < recordings.size(); i++)
                if ((recordings[i] & ~order).none() &&
                    (best < 0 || (recordings[i] & missing).count() > (recordings[best] & missing).count()))
                    best = i;
            missing &= ~recordings[best];
            if (whole >= 0) {
                joins.push_back({whole, best});
                recordings.push_back(recordings[whole] | recordings[best]);
                whole = recordings.size() - 1;
            } else {
                whole = best;
            }
        }
    }
    cout << joins.size() << "\n";
    for (auto [a, b] : joins) cout << a + 1 << " " << b + 1 << "\n";
}
