// Subtask 4 (K = 1): for each rotation we need the largest drop of the prefix sums inside a
// window of N+1 levels of the doubled array. A segment tree node keeps (max, min, drop).
#include <bits/stdc++.h>
using namespace std;

struct Node {
    long long mx, mn, drop;
};

Node join(const Node& l, const Node& r) {
    return {max(l.mx, r.mx), min(l.mn, r.mn), max({l.drop, r.drop, l.mx - r.mn})};
}

const long long INF = 4e18;
const Node EMPTY = {-INF / 4, INF / 4, 0};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, k;
    cin >> n >> k;
    vector<long long> a(n);
    for (auto& x : a) cin >> x;

    int size = 1;
    while (size < 2 * n + 1) size *= 2;
    vector<Node> t(2 * size, EMPTY);
    long long level = 0;
    for (int i = 0; i <= 2 * n; i++) {
        t[size + i] = {level, level, 0};
        if (i < 2 * n) level += a[i % n];
    }
    for (int i = size - 1; i >= 1; i--) t[i] = join(t[2 * i], t[2 * i + 1]);

    auto query = [&](int l, int r) {  // [l, r)
        Node left = EMPTY, right = EMPTY;
        for (l += size, r += size; l < r; l /= 2, r /= 2) {
            if (l & 1) left = join(left, t[l++]);
            if (r & 1) right = join(t[--r], right);
        }
        return join(left, right).drop;
    };

    long long best = LLONG_MAX;
    for (int s = 0; s < n; s++) best = min(best, query(s, s + n + 1));
    cout << best << "\n";
}
