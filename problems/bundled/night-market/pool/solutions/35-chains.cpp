#include <iostream>
#include <vector>
#include <algorithm>
#include <queue>

using namespace std;

long long n, k;
vector<long long> a, p;

// number of nights from i until N is passed, and the stall where that night ends
pair<int, int> chain(int i, const vector<int>& nxt, vector<pair<int, int>>& memo) {
    if (i >= n) return {0, i};
    if (memo[i].first) return memo[i];
    pair<int, int> rest = chain(nxt[i], nxt, memo);
    return memo[i] = {rest.first + 1, rest.second};
}

bool check(long long c) {
    vector<int> nxt(2 * n + 1, 2 * n);
    priority_queue<pair<long long, int>> open;  // levels that wait for a drop of more than c
    vector<int> drop(2 * n, 2 * n);
    for (int i = 0; i < 2 * n; i++) {
        open.push({p[i], i});
        while (!open.empty() && open.top().first > p[i + 1] + c) {
            drop[open.top().second] = i;
            open.pop();
        }
    }
    for (int i = 2 * n - 1; i >= 0; i--) nxt[i] = min(nxt[i + 1], drop[i]);
    if (nxt[0] >= n) return true;
    vector<pair<int, int>> memo(n, {0, 0});
    for (int s = 1; s <= nxt[0]; s++) {
        auto [nights, end] = chain(s, nxt, memo);
        if (nights + (end >= s + n ? 0 : 1) <= k) return true;
    }
    return false;
}

int main() {
    ios_base::sync_with_stdio(false);
    cin.tie(NULL);
    cin >> n >> k;
    a.resize(n);
    p.assign(2 * n + 1, 0);
    for (auto& x : a) cin >> x;
    for (int i = 0; i < 2 * n; i++) p[i + 1] = p[i] + a[i % n];
    long long lo = 0, hi = 0;
    for (auto x : a) if (x < 0) lo = max(lo, -x), hi -= x;
    while (lo < hi) {
        long long mid = (lo + hi) / 2;
        if (check(mid)) hi = mid; else lo = mid + 1;
    }
    cout << lo << endl;
}
