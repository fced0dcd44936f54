#include <bits/stdc++.h>
using namespace std;

static int query(const vector<int>& s) {
    string out = "? " + to_string(s.size());
    for (int x : s) out += " " + to_string(x);
    puts(out.c_str());
    fflush(stdout);
    int r;
    if (scanf("%d", &r) != 1 || r < 0) exit(0);
    return r;
}

int main() {
    int n;
    scanf("%d", &n);
    vector<pair<int, int>> v;
    for (int i = 1; i <= n; i++) v.push_back({query({i}), i});
    sort(v.begin(), v.end());

    // pre[k]: dry fields with the k smallest gates closed
    vector<int> pre(n + 1), cur;
    for (int k = 1; k <= n; k++) {
        cur.push_back(v[k - 1].second);
        pre[k] = query(cur);
    }
    vector<int> ans(n + 1);
    for (int i = 0; i < n; i++) {
        // Without gate i the prefix still dries field i iff a bigger gate of the prefix is above it.
        int lo = i + 1, hi = n + 1;
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            vector<int> s;
            for (int k = 0; k < mid; k++)
                if (k != i) s.push_back(v[k].second);
            if (query(s) == pre[mid]) hi = mid;
            else lo = mid;
        }
        ans[v[i].second] = hi <= n ? v[hi - 1].second : 0;
    }
    printf("!");
    for (int i = 1; i <= n; i++) printf(" %d", ans[i]);
    puts("");
    fflush(stdout);
}
