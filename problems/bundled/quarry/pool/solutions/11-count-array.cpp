#include <iostream>
#include <string>
#include <vector>
using namespace std;

int lo[1005], hi[1005], lab[1005];

int main() {
    int n;
    cin >> n;
    vector<int> t(n);
    for (int k = 0; k < 1005; k++) lo[k] = n, hi[k] = -1;
    for (int i = 0; i < n; i++) {
        cin >> t[i];
        if (i < lo[t[i]]) lo[t[i]] = i;
        if (i > hi[t[i]]) hi[t[i]] = i;
    }
    int s = 0, p = -1;
    for (int k = 1; k < 1005; k++) {
        if (hi[k] < 0) continue;
        if (s % 2 == 0) {
            if (lo[k] > p) p = hi[k];
            else s++, p = lo[k];
        } else {
            if (hi[k] < p) p = lo[k];
            else s++, p = hi[k];
        }
        lab[k] = s ^ s / 2;
    }
    int K = 0;
    while (1 << K < s + 1) K++;
    cout << K << endl;
    for (int b = 1; b < 1 << K; b *= 2) {
        vector<int> u;
        for (int k : t) {
            cout << (lab[k] & b ? "S" : "T");
            if (!(lab[k] & b)) u.push_back(k);
        }
        for (int i = n - 1; i >= 0; i--)
            if (lab[t[i]] & b) u.push_back(t[i]);
        cout << endl;
        t = u;
    }
}
