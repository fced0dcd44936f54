#include <bits/stdc++.h>
using namespace std;
#define all(v) (v).begin(), (v).end()

int main() {
    int n;
    cin >> n;
    vector<int> c(n), v;
    for (auto& x : c) cin >> x;
    v = c;
    sort(all(v));
    v.erase(unique(all(v)), v.end());
    int m = v.size();
    vector<int> L(m, INT_MAX), R(m, INT_MIN), lab(m, 0);
    for (int i = 0; i < n; i++) {
        c[i] = lower_bound(all(v), c[i]) - v.begin();
        L[c[i]] = min(L[c[i]], i);
        R[c[i]] = max(R[c[i]], i);
    }
    // Compare neighbours: after, before, or interleaved. Interleaved kinds need a sweep of
    // their own, so the direction changes twice.
    int s = 0;
    for (int k = 1; k < m; k++) {
        bool after = L[k] > R[k - 1], before = R[k] < L[k - 1];
        if (s % 2 == 0 && before) s++;
        else if (s % 2 == 1 && after) s++;
        else if (!after && !before) s += 2;
        lab[k] = s;
    }
    int K = 0;
    while ((1 << K) <= s) K++;
    cout << K << '\n';
    for (int b = 0; b < K; b++) {
        string w(n, 'T');
        vector<int> keep, turn;
        for (int i = 0; i < n; i++) {
            int g = lab[c[i]] ^ (lab[c[i]] >> 1);
            if (g >> b & 1) w[i] = 'S', turn.push_back(c[i]);
            else keep.push_back(c[i]);
        }
        reverse(all(turn));
        keep.insert(keep.end(), all(turn));
        c = keep;
        cout << w << '\n';
    }
}
