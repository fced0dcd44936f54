// As the halving of orphans, but both halves are asked about and nothing is taken from totals.
#include <bits/stdc++.h>
using namespace std;

int n;
vector<int> sz, par;

int ask(vector<int> gates) {
    cout << "? " << gates.size();
    for (int g : gates) cout << " " << g;
    cout << endl;
    int d;
    cin >> d;
    if (d < 0) exit(0);
    return d;
}

void find(int owner, vector<int> orphans) {
    if (orphans.empty()) return;
    int all = sz[owner];
    for (int x : orphans) all += sz[x];
    vector<int> gates = orphans;
    gates.push_back(owner);
    if (ask(gates) == all) return;
    if (orphans.size() == 1) {
        par[orphans[0]] = owner;
        return;
    }
    int half = orphans.size() / 2;
    find(owner, vector<int>(orphans.begin(), orphans.begin() + half));
    find(owner, vector<int>(orphans.begin() + half, orphans.end()));
}

int main() {
    cin >> n;
    sz.resize(n + 1);
    par.resize(n + 1);
    vector<int> order;
    for (int i = 1; i <= n; i++) {
        sz[i] = ask({i});
        order.push_back(i);
    }
    sort(order.begin(), order.end(), [](int a, int b) { return sz[a] < sz[b]; });
    vector<int> orphans;
    for (int owner : order) {
        if (sz[owner] > 1) find(owner, orphans);
        vector<int> left;
        for (int x : orphans)
            if (!par[x]) left.push_back(x);
        left.push_back(owner);
        orphans = left;
    }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << " " << par[i];
    cout << endl;
}
