#include "towers.h"
#include <algorithm>

// best[i][j]: minimal strength between i and j. When tower z comes, first compute best[z][*]
// and then see whether going through z improves any other pair.
long long X[3005], Y[3005];
long long best[3005][3005];
int cnt = 0;

void build_tower(int x, int y) {
    int z = cnt++;
    X[z] = x;
    Y[z] = y;
    for (int i = 0; i < z; i++) {
        long long b = 4e18;
        for (int j = 0; j < z; j++) {
            long long d = (X[j] - x) * (X[j] - x) + (Y[j] - y) * (Y[j] - y);
            b = std::min(b, std::max(d, best[j][i]));
        }
        best[z][i] = b;
    }
    for (int i = 0; i < z; i++) best[i][z] = best[z][i];
    for (int i = 0; i < z; i++)
        for (int j = 0; j < z; j++) {
            long long through = std::max(best[i][z], best[z][j]);
            if (through < best[i][j]) best[i][j] = through;
        }
}

long long required_strength(int a, int b) { return best[a][b]; }
