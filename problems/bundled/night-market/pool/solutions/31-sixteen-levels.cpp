#include <bits/stdc++.h>
using namespace std;
using ll = long long;

const int LOG = 16;
int up[LOG][200005];

int main() {
    int n, k;
    scanf("%d %d", &n, &k);
    vector<ll> a(n), s(2 * n + 1);
    ll lo = 0, hi = 0;
    for (ll &x : a) {
        scanf("%lld", &x);
        lo = max(lo, -x);
        hi += max(0LL, -x);
    }
    for (int i = 0; i < 2 * n; i++) s[i + 1] = s[i] + a[i % n];
    const int m = 2 * n;
    while (lo < hi) {
        ll c = (lo + hi) / 2;
        // From the right: the first j > i with (highest level of i..j-1) - s[j] > c. A stack of
        // record levels: only when s[i] is higher than the levels behind it does the end move.
        vector<int> low;  // indices with falling s, to the right of i, seen from i
        int end = m;
        up[0][m] = m;
        for (int i = m - 1; i >= 0; i--) {
            while (!low.empty() && s[low.back()] >= s[i + 1]) low.pop_back();
            low.push_back(i + 1);
            // first index with s < s[i] - c, by binary search on the stack
            int l = 0, r = (int)low.size();
            while (l < r) {
                int h = (l + r) / 2;
                if (s[low[h]] < s[i] - c) l = h + 1;
                else r = h;
            }
            if (l > 0) end = min(end, low[l - 1] - 1);
            up[0][i] = end;
        }
        for (int b = 1; b < LOG; b++)
            for (int i = 0; i <= m; i++) up[b][i] = up[b - 1][up[b - 1][i]];
        bool good = false;
        for (int i = 0; i < n && !good; i++) {
            int p = i;
            for (int b = LOG - 1; b >= 0; b--)
                if (k >> b & 1) p = up[b][p];
            good = p - i >= n;
        }
        if (good) hi = c;
        else lo = c + 1;
    }
    printf("%lld\n", lo);
}
