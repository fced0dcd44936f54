#include <cstdio>
#include <algorithm>
#include <cstdlib>
using namespace std;

#define MAXN 4096

typedef long long ll;

// jump pointers, up[j][i] = where we are after 2^j nights that begin at stall i
struct Tables {
    ll p[2 * MAXN];
    int up[13][2 * MAXN];
};

int n, k;

int main() {
    scanf("%d%d", &n, &k);
    Tables* T = (Tables*)calloc(1, sizeof(Tables));
    if (n >= 2 * MAXN / 2) abort();
    ll lo = 0, hi = 0;
    static ll a[MAXN];
    for (int i = 0; i < n; i++) {
        scanf("%lld", &a[i]);
        if (a[i] < 0) lo = max(lo, -a[i]), hi -= a[i];
    }
    for (int i = 0; i < 2 * n; i++) T->p[i + 1] = T->p[i] + a[i % n];
    while (lo < hi) {
        ll c = (lo + hi) >> 1;
        int m = 2 * n;
        T->up[0][m] = m;
        for (int i = m - 1; i >= 0; i--) {
            ll top = T->p[i];
            int j = i;
            int bound = T->up[0][i + 1];
            while (j < bound) {
                top = max(top, T->p[j]);
                if (top - T->p[j + 1] > c) break;
                j++;
            }
            T->up[0][i] = j;
        }
        for (int b = 1; b < 13; b++)
            for (int i = 0; i <= m; i++) T->up[b][i] = T->up[b - 1][T->up[b - 1][i]];
        bool good = false;
        for (int i = 0; i < n && !good; i++) {
            int at = i;
            for (int b = 0; b < 13; b++)
                if (k >> b & 1) at = T->up[b][at];
            good = at >= i + n;
        }
        if (good) hi = c;
        else lo = c + 1;
    }
    printf("%lld\n", lo);
}
