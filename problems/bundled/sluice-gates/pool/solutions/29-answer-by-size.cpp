#include <bits/stdc++.h>
using namespace std;

int ask(vector<int> g) {
    cout << "? " << g.size();
    for (int x : g) cout << " " << x;
    cout << endl;
    int r;
    cin >> r;
    if (r < 0) exit(0);
    return r;
}

int main() {
    int n;
    cin >> n;
    vector<int> sz(n + 1), ord(n), par(n);
    for (int i = 1; i <= n; i++) sz[i] = ask({i});
    iota(ord.begin(), ord.end(), 1);
    stable_sort(ord.begin(), ord.end(), [&](int a, int b) { return sz[a] < sz[b]; });
    vector<int> roots;  // places in ord
    function<void(int, vector<int>, int)> split = [&](int v, vector<int> c, int need) {
        if (need == 0) return;
        int all = 0;
        for (int k : c) all += sz[ord[k]];
        if (all == need) {
            for (int k : c) par[k] = ord[v];
            return;
        }
        vector<int> a(c.begin(), c.begin() + c.size() / 2), b(c.begin() + c.size() / 2, c.end()), g;
        int sum = sz[ord[v]];
        for (int k : a) g.push_back(ord[k]), sum += sz[ord[k]];
        g.push_back(ord[v]);
        int got = sum - ask(g);
        split(v, a, got);
        split(v, b, need - got);
    };
    for (int v = 0; v < n; v++) {
        split(v, roots, sz[ord[v]] - 1);
        vector<int> rest;
        for (int k : roots)
            if (!par[k]) rest.push_back(k);
        rest.push_back(v);
        roots = rest;
    }
    cout << "!";
    for (int k = 0; k < n; k++) cout << " " << par[k];
    cout << endl;
}
