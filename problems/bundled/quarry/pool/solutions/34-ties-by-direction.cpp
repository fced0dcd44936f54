#include <bits/stdc++.h>
using namespace std;

// Each change of direction costs a sweep. For equal kinds I am free to choose the order, so I
// take them in the direction in which I am going when I meet the first of them.
int main() {
    ios::sync_with_stdio(0);
    cin.tie(0);
    int n;
    cin >> n;
    vector<int> c(n);
    for (auto& x : c) cin >> x;
    vector<int> id(n);
    iota(id.begin(), id.end(), 0);
    stable_sort(id.begin(), id.end(), [&](int a, int b) { return c[a] < c[b]; });
    vector<int> sweep(n, 0);
    int s = 0, at = -1;
    for (int i = 0; i < n;) {
        int j = i;
        while (j < n && c[id[j]] == c[id[i]]) j++;
        if (s % 2) reverse(id.begin() + i, id.begin() + j);
        for (; i < j; i++) {
            bool behind = s % 2 ? id[i] > at : id[i] < at;
            if (behind) s++;
            sweep[id[i]] = s;
            at = id[i];
        }
    }
    int k = s ? 32 - __builtin_clz(s) : 0;
    cout << k << '\n';
    vector<int> t(n);
    iota(t.begin(), t.end(), 0);
    for (int b = 0; b < k; b++) {
        vector<int> next;
        string w;
        for (int x : t) {
            bool one = ((sweep[x] ^ sweep[x] >> 1) >> b) & 1;
            w += "TS"[one];
            if (!one) next.push_back(x);
        }
        for (int i = n - 1; i >= 0; i--)
            if (w[i] == 'S') next.push_back(t[i]);
        t.swap(next);
        cout << w << '\n';
    }
}
