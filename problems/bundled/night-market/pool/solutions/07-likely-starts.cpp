#include <bits/stdc++.h>
using namespace std;
using ll = long long;

// Where should Mira begin? It makes sense to begin in the middle of the most expensive part, so
// that it is split between the first and the last night. I try each stall of the dearest
// stretch of the ring, the stalls next to it, and the dearest single stall.

int main() {
    int n, k;
    cin >> n >> k;
    vector<ll> a(n);
    for (auto& x : a) cin >> x;

    // dearest stretch of two laps, at most n stalls long
    ll best = 0, cur = 0;
    int bestL = 0, bestR = 0, l = 0;
    for (int i = 0; i < 2 * n; i++) {
        if (cur <= 0) {
            cur = 0;
            l = i;
        }
        cur -= a[i % n];
        if (cur > best && i - l < n) {
            best = cur;
            bestL = l;
            bestR = i;
        }
    }
    set<int> starts = {0, bestL % n, (bestR + 1) % n, int(min_element(a.begin(), a.end()) - a.begin())};
    for (int parts = 2; parts <= min(k + 1, 8); parts++)
        for (int j = 1; j < parts; j++)
            starts.insert((bestL + ll(bestR - bestL + 1) * j / parts) % n);

    auto nights = [&](int s, ll C) {
        ll p = C;
        int used = 1;
        for (int i = 0; i < n; i++) {
            ll x = a[(s + i) % n];
            if (p + x < 0) {
                used++;
                p = C;
            }
            p = min(C, p + x);
        }
        return used;
    };

    ll lo = 0, hi = 0;
    for (ll x : a) {
        lo = max(lo, -x);
        hi += max(0LL, -x);
    }
    while (lo < hi) {
        ll mid = (lo + hi) / 2;
        bool good = false;
        for (int s : starts) good |= nights(s, mid) <= k;
        if (good)
            hi = mid;
        else
            lo = mid + 1;
    }
    cout << lo << '\n';
}
