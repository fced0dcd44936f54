// Binary search with hashes of five bits, which may call what differs the same. So a search ends with a
// check of 16 bits, and begins again with other hashes if that fails.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long ull;

const int FEW = 5, CHECK = 16;

struct Hashes {
    vector<ull> w;
    int salt = 0;
    Hashes(int n) : w(n) { mt19937_64 g(5); for (auto& x : w) x = g(); }
    vector<ull> sums(const string& s) const {
        vector<ull> r(s.size() + 1);
        for (size_t i = 0; i < s.size(); i++) r[i + 1] = r[i] + (s[i] == '1' ? w[i] : 0);
        return r;
    }
    int of(ull sum, int bits) const { return (sum * (2 * salt + 0x9E3779B97F4A7C15ull) >> (64 - bits)); }
};

void mountain(int n, int d, string carpet) {
    if (n <= 1000) { for (char c : carpet) flash(c - '0'); return; }
    Hashes h(n);
    auto sum = h.sums(carpet);
    auto tell = [&](int l, int r, int bits) {
        int x = h.of(sum[r] - sum[l], bits);
        for (int i = 0; i < bits; i++) flash(x >> i & 1);
        h.salt++;
        return watch();
    };
    int at = 0;
    while (d > 0) {
        int step = max(32, (n - at) / d), lo = at, hi = n + 1;
        // Doubling steps, then halving.
        while (lo < n) {
            int to = min(n, lo + step);
            if (!tell(lo, to, FEW)) { hi = to; break; }
            lo = to, step *= 2;
        }
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            if (tell(lo, mid, FEW)) lo = mid; else hi = mid;
        }
        if (!tell(at, lo, CHECK)) continue;
        if (lo == n) return;
        at = lo + 1, d--;
    }
}

string valley(int n, int d, string copy) {
    string now = copy + string(d, '0');
    if (n <= 1000) { for (char& c : now) c = '0' + watch(); return now; }
    Hashes h(n);
    int at = 0;
    while (d > 0) {
        auto sum = h.sums(now);
        auto same = [&](int l, int r, int bits) {
            int x = 0;
            for (int i = 0; i < bits; i++) x |= watch() << i;
            bool yes = x == h.of(sum[r] - sum[l], bits);
            h.salt++;
            flash(yes);
            return yes;
        };
        int step = max(32, (n - at) / d), lo = at, hi = n + 1;
        while (lo < n) {
            int to = min(n, lo + step);
            if (!same(lo, to, FEW)) { hi = to; break; }
            lo = to, step *= 2;
        }
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            if (same(lo, mid, FEW)) lo = mid; else hi = mid;
        }
        if (!same(at, lo, CHECK)) continue;
        if (lo == n) break;
        now.insert(lo, now[lo] == '0' ? "1" : "0");
        now.resize(n);
        at = lo + 1, d--;
    }
    return now;
}
