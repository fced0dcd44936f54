#include <cstdio>
#include <vector>
#include <algorithm>
using namespace std;
typedef long long ll;

int n, k;
ll a[100000], pre[200001];
int q[200001], to[200001], tmp[200001], cur[100000];

bool can(ll c) {
    int m = 2 * n, f = 0, b = 0, l = 0;
    for (int r = 0; r < m; r++) {
        while (b > f && pre[q[b - 1]] <= pre[r]) b--;
        q[b++] = r;
        while (f < b && pre[q[f]] - pre[r + 1] > c) {
            while (l <= q[f]) to[l++] = r;
            f++;
        }
    }
    while (l <= m) to[l++] = m;
    for (int i = 0; i < n; i++) cur[i] = i;
    for (int e = k; e; e >>= 1) {
        if (e & 1) for (int i = 0; i < n; i++) cur[i] = to[cur[i]];
        for (int i = 0; i <= m; i++) tmp[i] = to[to[i]];
        copy(tmp, tmp + m + 1, to);
    }
    for (int i = 0; i < n; i++) if (cur[i] >= i + n) return true;
    return false;
}

int main() {
    scanf("%d%d", &n, &k);
    for (int i = 0; i < n; i++) scanf("%lld", a + i);
    for (int i = 0; i < 2 * n; i++) pre[i + 1] = pre[i] + a[i % n];
    ll lo = 0, hi = 0;
    for (int i = 0; i < n; i++) hi += max(0LL, -a[i]);
    for (int step = 0; step < 40; step++) {  // 2^40 > 10^12
        ll mid = (lo + hi) / 2;
        if (lo < hi && can(mid)) hi = mid;
        else if (lo < hi) lo = mid + 1;
    }
    printf("%lld\n", hi);
}
