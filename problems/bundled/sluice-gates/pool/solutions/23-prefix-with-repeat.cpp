#include <bits/stdc++.h>
using namespace std;

int ask(const vector<int>& g) {
    cout << "? " << g.size();
    for (int x : g) cout << ' ' << x;
    cout << endl;
    int r;
    cin >> r;
    return r;
}

int main() {
    int n;
    cin >> n;
    vector<pair<int, int>> v;
    for (int i = 1; i <= n; i++) v.emplace_back(ask({i}), i);
    sort(v.begin(), v.end());
    vector<int> res(n + 1);
    for (int i = 0; i < n; i++) {
        int lo = i, hi = n;
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            vector<int> g;
            for (int k = 0; k <= mid; k++) g.push_back(v[k].second);
            int a = ask(g);
            g.push_back(v[i].second);
            int b = ask(g);
            if (a == b) hi = mid;
            else lo = mid;
        }
        res[v[i].second] = hi == n ? 0 : v[hi].second;
    }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << ' ' << res[i];
    cout << endl;
}
