#include <bits/stdc++.h>
using namespace std;

// Sorts by digits in base 32 of the sweep: at most five passes a digit.
int n, c[1005], lo[1005], hi[1005], g[1005];

int main() {
    scanf("%d", &n);
    map<int, int> id;
    for (int i = 0; i < n; i++) scanf("%d", c + i), id[c[i]];
    int m = 0;
    for (auto& p : id) p.second = m++;
    fill(lo, lo + m, n);
    fill(hi, hi + m, -1);
    for (int i = 0; i < n; i++) {
        c[i] = id[c[i]];
        lo[c[i]] = min(lo[c[i]], i);
        hi[c[i]] = max(hi[c[i]], i);
    }
    int s = 0, at = -1;
    for (int k = 0; k < m; k++) {
        if (s % 2 ? hi[k] > at : lo[k] < at) s++;
        at = s % 2 ? lo[k] : hi[k];
        g[k] = s ^ s / 2;
    }
    int bits = s == 0 ? 0 : min(5, __lg(s) + 1);
    printf("%d\n", bits);
    for (int b = 0; b < bits; b++) {
        vector<int> x, y;
        for (int i = 0; i < n; i++) {
            int one = g[c[i]] >> b & 1;
            putchar(one ? 'S' : 'T');
            (one ? y : x).push_back(c[i]);
        }
        putchar('\n');
        copy(x.begin(), x.end(), c);
        reverse_copy(y.begin(), y.end(), c + x.size());
    }
}
