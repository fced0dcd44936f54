#include <bits/stdc++.h>
using namespace std;

int n, k;
int a[100005];
int pre[200010];
int nxt[200010], tmp[200010], pos[100005];

bool ok(int c) {
    deque<int> dq;
    int l = 0;
    for (int r = 1; r <= 2 * n; r++) {
        while (!dq.empty() && pre[dq.back()] <= pre[r - 1]) dq.pop_back();
        dq.push_back(r - 1);
        while (!dq.empty() && pre[dq.front()] - pre[r] > c) {
            for (; l <= dq.front(); l++) nxt[l] = r - 1;
            dq.pop_front();
        }
    }
    for (; l <= 2 * n; l++) nxt[l] = 2 * n;
    for (int i = 0; i < n; i++) pos[i] = i;
    for (int b = k; b; b >>= 1) {
        if (b & 1)
            for (int i = 0; i < n; i++) pos[i] = nxt[pos[i]];
        for (int i = 0; i <= 2 * n; i++) tmp[i] = nxt[nxt[i]];
        memcpy(nxt, tmp, sizeof(int) * (2 * n + 1));
    }
    for (int i = 0; i < n; i++)
        if (pos[i] - i >= n) return true;
    return false;
}

int main() {
    scanf("%d%d", &n, &k);
    int lo = 0, hi = 1000000000;
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        lo = max(lo, -a[i]);
    }
    for (int i = 0; i < 2 * n; i++) pre[i + 1] = pre[i] + a[i % n];
    while (lo < hi) {
        int mid = lo + (hi - lo) / 2;
        if (ok(mid)) hi = mid;
        else lo = mid + 1;
    }
    printf("%d\n", lo);
}
