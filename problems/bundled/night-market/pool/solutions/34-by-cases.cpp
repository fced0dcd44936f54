#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int n, k;
vector<ll> a;

int nights(int s, ll c, int most) {
    ll p = c;
    int used = 1;
    for (int i = 0; i < n; i++) {
        ll x = a[s + i < n ? s + i : s + i - n];
        if (p + x < 0) {
            if (++used > most) return used;
            p = c;
        }
        p = min(c, p + x);
    }
    return used;
}

// K = 1: two laps; a start must lie behind every peak from which the walk falls too far.
bool lap(ll c) {
    map<ll, int> peaks;  // what was spent in all at a peak -> where; lowest first
    ll spent = 0;
    int since = 0;
    for (int i = 0; i <= 2 * n; i++) {
        while (!peaks.empty() && spent - peaks.begin()->first > c) {
            since = max(since, peaks.begin()->second + 1);
            peaks.erase(peaks.begin());
        }
        if (i - since >= n) return true;
        peaks[spent] = i;
        spent -= a[i % n];
    }
    return false;
}

int main() {
    scanf("%d %d", &n, &k);
    a.resize(n);
    ll lo = 0, hi = 0;
    for (ll &x : a) {
        scanf("%lld", &x);
        lo = max(lo, -x);
        hi += max(0LL, -x);
    }
    // Small: all starts. Large: sixty starts, which is as many as the time allows.
    vector<int> starts;
    int step = n <= 2000 ? 1 : max(1, n / 60);
    for (int s = 0; s < n; s += step) starts.push_back(s);
    while (lo < hi) {
        ll c = (lo + hi) / 2;
        bool ok = false;
        if (k == 1) ok = lap(c);
        else
            for (size_t j = 0; j < starts.size() && !ok; j++) ok = nights(starts[j], c, k) <= k;
        if (ok) hi = c;
        else lo = c + 1;
    }
    printf("%lld\n", lo);
}
