#include <bits/stdc++.h>
using namespace std;

// N <= 100: all pairs are 4950 questions, plus 100 for the single gates.
int n;
int f[105][105];

int main() {
    cin >> n;
    for (int i = 1; i <= n; i++) {
        cout << "? 1 " << i << endl;
        cin >> f[i][i];
    }
    for (int i = 1; i <= n; i++)
        for (int j = i + 1; j <= n; j++) {
            cout << "? 2 " << i << " " << j << endl;
            int d;
            cin >> d;
            if (d == -1) return 0;
            f[i][j] = f[j][i] = d;
        }
    cout << "!";
    for (int i = 1; i <= n; i++) {
        int best = 0;
        for (int j = 1; j <= n; j++) {
            if (j == i) continue;
            // i is below j if j alone dries everything that both dry
            if (f[i][j] == f[j][j] && (best == 0 || f[j][j] < f[best][best])) best = j;
        }
        cout << " " << best;
    }
    cout << endl;
}
