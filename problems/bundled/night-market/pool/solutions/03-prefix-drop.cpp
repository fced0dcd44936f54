#include <iostream>
#include <vector>
#include <algorithm>
using namespace std;
typedef long long ll;

// A night [l, r) needs a purse of max over j of (P[l] - P[j]): the lowest point below the start.
// Sparse table over prefix sums gives the minimum, next(l) by binary search, then doubling.

int n, k, LOG;
vector<ll> P;
vector<vector<ll>> mn;

ll rangeMin(int l, int r) {  // inclusive
    int j = 31 - __builtin_clz(r - l + 1);
    return min(mn[j][l], mn[j][r - (1 << j) + 1]);
}

bool possible(ll C) {
    int m = 2 * n;
    vector<int> to(m + 1, m);
    for (int l = 0; l < m; l++) {
        int lo = l, hi = m;
        while (lo < hi) {
            int mid = (lo + hi + 1) / 2;
            if (P[l] - rangeMin(l, mid) <= C) lo = mid; else hi = mid - 1;
        }
        to[l] = lo;
    }
    vector<int> cur(n);
    for (int i = 0; i < n; i++) cur[i] = i;
    int e = k;
    while (e) {
        if (e & 1) for (auto &c : cur) c = to[c];
        vector<int> sq(m + 1);
        for (int i = 0; i <= m; i++) sq[i] = to[to[i]];
        to = sq;
        e >>= 1;
    }
    for (int i = 0; i < n; i++) if (cur[i] >= i + n) return true;
    return false;
}

int main() {
    scanf("%d %d", &n, &k);
    vector<ll> a(n);
    for (auto &x : a) scanf("%lld", &x);
    P.assign(2 * n + 1, 0);
    for (int i = 0; i < 2 * n; i++) P[i + 1] = P[i] + a[i % n];
    LOG = 32 - __builtin_clz(2 * n + 1);
    mn.assign(LOG, P);
    for (int j = 1; j < LOG; j++)
        for (int i = 0; i + (1 << j) <= 2 * n + 1; i++)
            mn[j][i] = min(mn[j - 1][i], mn[j - 1][i + (1 << (j - 1))]);
    ll lo = 0, hi = 0;
    for (ll x : a) { lo = max(lo, -x); hi += max(0LL, -x); }
    while (lo < hi) {
        ll mid = (lo + hi) / 2;
        if (possible(mid)) hi = mid; else lo = mid + 1;
    }
    printf("%lld\n", lo);
}
