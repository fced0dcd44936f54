#include <bits/stdc++.h>
using namespace std;

// One start can be solved in O(N log S) by bisection and greed. Try 40 random starts and take
// the best: a good plan has K borders to begin at, so one of them is hit with luck.

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, k;
    cin >> n >> k;
    vector<long long> a(n);
    for (auto& x : a) cin >> x;
    long long most = 0, total = 0;
    for (auto x : a)
        if (x < 0) {
            most = max(most, -x);
            total -= x;
        }

    auto fits = [&](int s, long long C) {
        long long missing = 0;
        int nights = 1;
        for (int i = s; i < s + n; i++) {
            long long x = a[i < n ? i : i - n];
            missing = max(0LL, missing - x);
            if (missing > C) {
                missing = max(0LL, -x);
                if (++nights > k) return false;
            }
        }
        return true;
    };

    mt19937_64 rng(987654321);
    long long best = total;
    for (int t = 0; t < 40; t++) {
        int s = rng() % n;
        if (best == most || !fits(s, best - 1)) continue;
        long long lo = most, hi = best - 1;
        while (lo < hi) {
            long long mid = (lo + hi) / 2;
            if (fits(s, mid)) hi = mid;
            else lo = mid + 1;
        }
        best = lo;
    }
    cout << best << "\n";
}
