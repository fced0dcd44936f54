#include <bits/stdc++.h>
using namespace std;

int n;

int ask(const vector<int>& g) {
    cout << "? " << g.size();
    for (int x : g) cout << " " << x;
    cout << endl;
    int r;
    cin >> r;
    if (r < 0) exit(0);
    return r;
}

int main() {
    cin >> n;
    vector<int> size(n + 1), order;
    for (int i = 1; i <= n; i++) size[i] = ask({i}), order.push_back(i);
    sort(order.begin(), order.end(), [&](int a, int b) { return size[a] > size[b]; });
    // Largest first: x is below one of the first k gates iff adding x changes nothing. The
    // first k for which that happens is the gate right above x.
    vector<int> prefix(n + 1);
    vector<int> closed;
    for (int k = 1; k <= n; k++) {
        closed.push_back(order[k - 1]);
        prefix[k] = ask(closed);
    }
    vector<int> par(n + 1);
    for (int i = 0; i < n; i++) {
        int lo = 0, hi = i + 1;
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            vector<int> g(order.begin(), order.begin() + mid);
            g.push_back(order[i]);
            int with = mid < i + 1 ? ask(g) : prefix[mid];
            if (with == prefix[mid]) hi = mid;
            else lo = mid + 1;
        }
        par[order[i]] = lo == i + 1 ? 0 : order[lo - 1];
    }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << " " << par[i];
    cout << endl;
}
