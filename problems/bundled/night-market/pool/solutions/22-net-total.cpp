#include <iostream>
#include <vector>
#include <algorithm>
#include <numeric>
typedef long long ll;

// The purse must hold what a night costs in total: prices minus pay. For every border stall we
// take nights as long as the total stays within C (prefix sums + two pointers).
int main() {
    std::ios::sync_with_stdio(0);
    int n, k;
    std::cin >> n >> k;
    std::vector<ll> v(n);
    for (ll& x : v) {
        std::cin >> x;
        x = -x;
    }
    ll lo = std::max(0LL, *std::max_element(v.begin(), v.end()));
    ll hi = lo;
    for (ll x : v) hi += std::abs(x);
    v.insert(v.end(), v.begin(), v.end());
    while (lo < hi) {
        ll mid = (lo + hi) / 2;
        std::vector<int> nxt(2 * n + 1, 2 * n);
        ll s = 0;
        int j = 0;
        for (int i = 0; i < 2 * n; i++) {
            if (j < i) {
                j = i;
                s = 0;
            }
            while (j < 2 * n && s + v[j] <= mid) s += v[j++];
            nxt[i] = std::max(j, i + 1);
            s -= v[i];
        }
        std::vector<int> w(n);
        std::iota(w.begin(), w.end(), 0);
        for (int e = k; e; e /= 2) {
            if (e % 2) for (int& x : w) x = nxt[x];
            std::vector<int> q(2 * n + 1);
            for (int i = 0; i <= 2 * n; i++) q[i] = nxt[nxt[i]];
            nxt = q;
        }
        bool ok = false;
        for (int i = 0; i < n; i++) ok = ok || w[i] >= i + n;
        if (ok) hi = mid;
        else lo = mid + 1;
    }
    std::cout << lo << std::endl;
}
