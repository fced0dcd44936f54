#include <bits/stdc++.h>
using namespace std;

const int MAXR = 400;  // recordings
int n, m, c[MAXR][MAXR];
bool in[200][MAXR];
int A[MAXR], B[MAXR];

int main() {
    scanf("%d%d", &n, &m);
    for (int i = 0; i < m; i++) {
        int s, x;
        scanf("%d", &s);
        while (s--) scanf("%d", &x), in[i][x] = true;
    }
    int r = n;
    while (true) {
        memset(c, 0, sizeof c);
        int bi = 0, bj = 0;
        for (int k = 0; k < m; k++)
            for (int i = 1; i <= r; i++)
                if (in[k][i])
                    for (int j = i + 1; j <= r; j++)
                        if (in[k][j] && ++c[i][j] > c[bi][bj]) bi = i, bj = j;
        if (!bi) break;
        r++;
        A[r] = bi;
        B[r] = bj;
        for (int k = 0; k < m; k++)
            if (in[k][bi] && in[k][bj]) in[k][bi] = in[k][bj] = false, in[k][r] = true;
    }
    printf("%d\n", r - n);
    for (int i = n + 1; i <= r; i++) printf("%d %d\n", A[i], B[i]);
}
