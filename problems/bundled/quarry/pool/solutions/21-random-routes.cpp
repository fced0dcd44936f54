#include <bits/stdc++.h>
using namespace std;

// Guess a route for every kind and see whether the train comes out in order.
int main() {
    int n;
    cin >> n;
    vector<int> c(n);
    for (int &x : c) cin >> x;
    vector<int> v(c);
    sort(v.begin(), v.end());
    v.erase(unique(v.begin(), v.end()), v.end());
    for (int &x : c) x = lower_bound(v.begin(), v.end(), x) - v.begin();
    mt19937 rng(12345);
    for (int k = 0;; k++) {
        for (int attempt = 0; attempt < (k == 0 ? 1 : 200000); attempt++) {
            vector<int> route(v.size());
            for (int &r : route) r = rng() & ((1 << k) - 1);
            vector<int> t = c;
            vector<string> lines;
            for (int b = 0; b < k; b++) {
                string s;
                for (int x : t) s += route[x] >> b & 1 ? 'S' : 'T';
                lines.push_back(s);
                auto mid = stable_partition(t.begin(), t.end(), [&](int x) { return !(route[x] >> b & 1); });
                reverse(mid, t.end());
            }
            if (is_sorted(t.begin(), t.end())) {
                cout << k << '\n';
                for (auto &s : lines) cout << s << '\n';
                return 0;
            }
        }
    }
}
