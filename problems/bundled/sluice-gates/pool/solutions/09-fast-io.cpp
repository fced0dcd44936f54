#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    vector<int> sz(n + 1), par(n + 1);
    for (int i = 1; i <= n; i++) {
        cout << "? 1 " << i << '\n';
        cin >> sz[i];
    }
    vector<int> ord(n);
    iota(ord.begin(), ord.end(), 1);
    sort(ord.begin(), ord.end(), [&](int a, int b) { return sz[a] < sz[b]; });
    vector<int> roots;
    for (int v : ord) {
        vector<int> keep;
        int need = sz[v] - 1;
        for (int u : roots) {
            if (need == 0) { keep.push_back(u); continue; }
            cout << "? 2 " << u << ' ' << v << '\n';
            int d;
            cin >> d;
            if (d == sz[v]) par[u] = v, need -= sz[u];
            else keep.push_back(u);
        }
        keep.push_back(v);
        roots = keep;
    }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << ' ' << par[i];
    cout << '\n';
}
