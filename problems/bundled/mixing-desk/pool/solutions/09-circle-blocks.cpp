#include <bits/stdc++.h>
using namespace std;

int n, m;
vector<vector<int>> orders;
vector<pair<int, int>> ops;
map<pair<int, int>, int> memo;

int add(int a, int b) {
    if (!a || !b) return a + b;
    int &r = memo[{a, b}];
    if (!r) ops.push_back({a, b}), r = n + ops.size();
    return r;
}

// Places the instruments round the circle: two are neighbours when all but one of the orders that
// have one of them have the other as well.
vector<int> circle(int k) {
    vector<vector<int>> together(n + 1, vector<int>(n + 1));
    for (auto &o : orders)
        for (int a : o)
            for (int b : o) together[a][b]++;
    vector<int> ring{1};
    vector<char> used(n + 1);
    used[1] = 1;
    for (bool more = true; more;) {
        more = false;
        for (int x = 1; x <= n && !more; x++)
            if (!used[x] && together[ring.back()][x] == k - 1) {
                ring.push_back(x);
                used[x] = more = 1;
            }
    }
    return ring;
}

bool windows() {
    int k = orders[0].size();
    if (m != n) return false;
    for (auto &o : orders)
        if ((int)o.size() != k) return false;
    auto ring = circle(k);
    if ((int)ring.size() < n) return false;
    int blocks = (n + k - 1) / k;
    for (int b = 0; b < blocks; b++) {
        int start = b * k, stop = min(n, start + k);
        vector<int> suf(n + 1), pre(k + 1);
        for (int len = 1; start + len <= stop; len++) suf[len] = add(ring[stop - len], suf[len - 1]);
        for (int len = 1; len < k; len++) pre[len] = add(pre[len - 1], ring[(stop + len - 1) % n]);
        for (int len = 1; start + len <= stop; len++) add(suf[len], pre[k - len]);
    }
    return true;
}

int main() {
    scanf("%d %d", &n, &m);
    orders.resize(m);
    for (auto &o : orders) {
        int s;
        scanf("%d", &s);
        o.resize(s);
        for (int &x : o) scanf("%d", &x);
    }
    if (!windows())
        for (auto &o : orders) {
            int cur = 0;
            for (int x : o) cur = add(cur, x);
        }
    printf("%d\n", (int)ops.size());
    for (auto &p : ops) printf("%d %d\n", p.first, p.second);
}
