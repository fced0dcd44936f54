#include <bits/stdc++.h>
using namespace std;

struct Plan { vector<int> sweep; int count; };

// Greedy sweeps from either end; take whichever needs fewer.
Plan greedy(const vector<array<int, 2>> &span, bool forward) {
    Plan plan;
    int at = forward ? -1 : INT_MAX, s = 0;
    for (auto [l, r] : span) {
        if (forward ? l < at : r > at) {
            s++;
            forward = !forward;
        }
        at = forward ? r : l;
        plan.sweep.push_back(s);
    }
    plan.count = s + 1;
    return plan;
}

int main() {
    int n;
    cin >> n;
    vector<int> c(n), v;
    for (int &x : c) cin >> x;
    v = c;
    sort(begin(v), end(v));
    v.erase(unique(begin(v), end(v)), end(v));
    vector<array<int, 2>> span(v.size(), {n, -1});
    for (int i = 0; i < n; i++) {
        c[i] = lower_bound(begin(v), end(v), c[i]) - begin(v);
        span[c[i]] = {min(span[c[i]][0], i), max(span[c[i]][1], i)};
    }
    Plan a = greedy(span, true), b = greedy(span, false);
    Plan best = a.count <= b.count ? a : b;
    int k = ceil(log2(best.count));
    printf("%d\n", k);
    for (int bit = 0; bit < k; bit++) {
        string s;
        deque<int> made;
        vector<int> siding;
        for (int x : c) {
            int g = best.sweep[x] ^ best.sweep[x] / 2;
            if (g >> bit & 1) s += 'S', siding.push_back(x);
            else s += 'T', made.push_back(x);
        }
        made.insert(made.end(), siding.rbegin(), siding.rend());
        c.assign(made.begin(), made.end());
        puts(s.c_str());
    }
}
