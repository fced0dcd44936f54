#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

// Full solution, plus a shortcut: with K >= N / 2 nights every second stall can be a border, so
// the dearest single price is the answer.

int main() {
    int n, k;
    scanf("%d %d", &n, &k);
    vector<ll> a(n), p(2 * n + 1, 0);
    for (auto& x : a) scanf("%lld", &x);
    ll top = max(0LL, -*min_element(a.begin(), a.end()));
    if (k >= n / 2 && k > 1) {
        printf("%lld\n", top);
        return 0;
    }
    for (int i = 0; i < 2 * n; i++) p[i + 1] = p[i] + a[i % n];

    auto need = [&](ll C) {
        vector<int> e(2 * n + 1, 2 * n);
        list<int> high;  // positions of falling levels
        int l = 0;
        for (int r = 0; r < 2 * n; r++) {
            while (!high.empty() && p[high.back()] <= p[r]) high.pop_back();
            high.push_back(r);
            while (!high.empty() && p[high.front()] - p[r + 1] > C) {
                for (; l <= high.front(); l++) e[l] = r;
                high.pop_front();
            }
        }
        if (e[0] >= n) return 1;
        vector<pair<int, int>> run(n);  // nights, end
        for (int i = n - 1; i >= 0; i--)
            run[i] = e[i] >= n ? make_pair(1, e[i]) : make_pair(run[e[i]].first + 1, run[e[i]].second);
        int fewest = INT_MAX;
        for (int s = 1; s <= e[0]; s++)
            fewest = min(fewest, run[s].first + (run[s].second < s + n));
        return fewest;
    };

    ll lo = top, hi = top;
    for (ll x : a) hi += max(0LL, -x);
    while (lo < hi) {
        ll mid = (lo + hi) / 2;
        if (need(mid) <= k) hi = mid;
        else lo = mid + 1;
    }
    printf("%lld\n", lo);
}
