#include <bits/stdc++.h>
using namespace std;

int n;
vector<int> sz, par;

int query(const vector<int>& gates) {
    cout << "? " << gates.size();
    for (int g : gates) cout << " " << g;
    cout << endl;
    int d;
    cin >> d;
    return d;
}

void assign(int v, const vector<int>& cand, int need) {
    if (need == 0) return;
    int total = accumulate(cand.begin(), cand.end(), 0, [&](int s, int c) { return s + sz[c]; });
    if (total == need) {
        for (int c : cand) par[c] = v;
        return;
    vector<int> left(cand.begin(), cand.begin() + cand.size() / 2);
    vector<int> right(cand.begin() + cand.size() / 2, cand.end());
    auto gates = left;
    gates.push_back(v);
    int sum = sz[v];
    for (int c : left) sum += sz[c];
    int in = sum - query(gates);
    assign(v, left, in);
    assign(v, right, need - in);
}

int main() {
    cin >> n;
    sz.resize(n + 1);
    par.resize(n + 1);
    vector<int> order(n), free;
    iota(order.begin(), order.end(), 1);
    for (int v : order) sz[v] = query({v});
    sort(order.begin(), order.end(), [&](int a, int b) { return sz[a] < sz[b]; });
    for (int v : order) {
        assign(v, free, sz[v] - 1);
        erase_if(free, [&](int c) { return par[c] != 0; });
        free.push_back(v);
    }
    cout << "!";
    for (int v = 1; v <= n; v++) cout << " " << par[v];
    cout << endl;
}
