#include <bits/stdc++.h>
using namespace std;

// Take the stall from which a night reaches least far. Some night must begin inside that
// stretch (or right behind it), and every night is at least as long, so trying all those starts
// by brute force costs (length) * (N / length + 1) jumps: linear.
int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, k;
    cin >> n >> k;
    vector<long long> a(n), h(2 * n + 1);
    for (auto &x : a) cin >> x;
    for (int i = 0; i < 2 * n; i++) h[i + 1] = h[i] + a[i % n];

    vector<int> reach(2 * n + 1);
    auto fill_reach = [&](long long c) {
        deque<int> top;  // candidates for the highest level, falling
        int r = 0;
        for (int l = 0; l < 2 * n; l++) {
            // extend as long as no drop inside [l, r] is above c
            while (r < 2 * n) {
                while (!top.empty() && h[top.back()] <= h[r]) top.pop_back();
                top.push_back(r);
                if (h[top.front()] - h[r + 1] > c) break;
                r++;
            }
            reach[l] = r;
            if (!top.empty() && top.front() == l) top.pop_front();
        }
        reach[2 * n] = 2 * n;
    };

    auto ok = [&](long long c) {
        fill_reach(c);
        int least = 0;
        for (int i = 1; i < n; i++)
            if (reach[i] - i < reach[least] - least) least = i;
        for (int j = least; j <= reach[least] && j < least + n; j++) {
            int s = j % n, p = s, nights = 0;
            while (p < s + n && nights < k) p = reach[p], nights++;
            if (p >= s + n) return true;
        }
        return false;
    };

    long long bad = -1, good = 0;
    for (long long x : a) {
        bad = max(bad, -x - 1);
        if (x < 0) good -= x;
    }
    while (good - bad > 1) {
        long long c = bad + (good - bad) / 2;
        (ok(c) ? good : bad) = c;
    }
    cout << good << "\n";
}
