// Binary search with hashes of 20 bits. Where one thread is gone no search is needed: 30 bits
// of the hash of the whole, and the valley tries every place.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
using ull = unsigned long long;

const ull MOD = 998244353, BASE = 31337;

vector<ull> prefix(const string& s) {
    vector<ull> h(s.size() + 1);
    for (size_t i = 0; i < s.size(); i++) h[i + 1] = (h[i] * BASE + s[i]) % MOD;
    return h;
}

void put(ull x, int bits) { while (bits--) flash(x & 1), x >>= 1; }
ull get(int bits) {
    ull x = 0;
    for (int i = 0; i < bits; i++) x |= ull(watch()) << i;
    return x;
}

void mountain(int n, int d, string carpet) {
    if (n <= 1000) {
        for (char c : carpet) flash(c == '1');
        return;
    }
    auto h = prefix(carpet);
    if (d == 1) return put(h[n], 30);
    for (int done = 0; d > 0; d--) {
        int lo = done, hi = n + 1;
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            put(h[mid] % (1 << 20), 20);
            (watch() ? lo : hi) = mid;
        }
        if (lo == n) return;
        done = lo + 1;
    }
}

string valley(int n, int d, string copy) {
    if (n <= 1000) {
        string s;
        for (int i = 0; i < n; i++) s += '0' + watch();
        return s;
    }
    string now = copy + string(d, '0');
    if (d == 1) {
        ull want = get(30);
        auto h = prefix(copy);
        // behind: the hash of copy[p..], whose length gives the power.
        ull behind = 0, power = 1;
        for (int p = n - 1; p >= 0; p--) {
            for (char c : {'0', '1'})
                if (((h[p] * BASE + c) % MOD * power + behind) % MOD == want)
                    return copy.substr(0, p) + c + copy.substr(p);
            if (p == 0) break;
            behind = (behind + copy[p - 1] * power) % MOD;
            power = power * BASE % MOD;
        }
        return copy;
    }
    for (int done = 0; d > 0; d--) {
        auto h = prefix(now);
        int lo = done, hi = n + 1;
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            bool same = get(20) == h[mid] % (1 << 20);
            flash(same);
            (same ? lo : hi) = mid;
        }
        if (lo == n) break;
        now.insert(now.begin() + lo, now[lo] == '0' ? '1' : '0');
        now.pop_back();
        done = lo + 1;
    }
    return now;
}
