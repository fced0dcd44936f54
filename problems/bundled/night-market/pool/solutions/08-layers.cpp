#include <cstdio>
#include <algorithm>
#include <vector>

// N <= 100. need[l][len]: purse for len stalls from stall l on (around the ring).
// f[len] after j layers: the least purse for len stalls from the start in at most j nights.

int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    std::vector<long long> a(n), f(n + 1), g;
    std::vector<std::vector<long long>> need(n, std::vector<long long>(n + 1, 0));
    for (int i = 0; i < n; i++) scanf("%lld", &a[i]);
    for (int l = 0; l < n; l++) {
        long long run = 0;
        for (int len = 1; len <= n; len++) {
            run = std::max(0LL, run - a[(l + len - 1) % n]);
            need[l][len] = std::max(need[l][len - 1], run);
        }
    }
    long long best = need[0][n];
    for (int start = 0; start < n; start++) {
        for (int len = 0; len <= n; len++) f[len] = need[start][len];
        for (int j = 2; j <= k; j++) {
            g = f;
            for (int len = 1; len <= n; len++)
                for (int old = 1; old < len; old++)
                    g[len] = std::min(g[len], std::max(f[old], need[(start + old) % n][len - old]));
            if (f == g) break;
            f = g;
        }
        best = std::min(best, f[n]);
    }
    printf("%lld\n", best);
}
