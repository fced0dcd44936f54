#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long ull;

// One file, one protocol: `Side` is the same on both ends, only `ask` differs.
struct Side {
    string s;
    vector<ull> h;
    function<bool(ull)> ask;   // do both have the same 24 bits?
    void build() {
        h.assign(s.size() + 1, 0);
        ull w = 88172645463325252ULL;
        for (size_t i = 0; i < s.size(); i++) {
            w ^= w << 13; w ^= w >> 7; w ^= w << 17;
            h[i + 1] = h[i] + (s[i] == '1' ? w : 0);
        }
    }
    bool eq(int l, int r) { return ask(((h[r] - h[l]) >> 17) & 0xFFFFFF); }
    int next(int from) {
        int n = s.size(), step = 64, l = from;
        while (l + step <= n && eq(l, l + step)) l += step, step *= 2;
        int r = min(n, l + step);
        if (l + step > n && eq(l, n)) return n;
        while (r - l > 1) {
            int m = (l + r) / 2;
            if (eq(l, m)) l = m; else r = m;
        }
        return l;
    }
};

void mountain(int n, int d, string carpet) {
    if (n <= 1000) { for (char c : carpet) flash(c - '0'); return; }
    Side me{carpet, {}, [](ull x) {
        for (int b = 0; b < 24; b++) flash(x >> b & 1);
        return watch() == 1;
    }};
    me.build();
    for (int at = 0; d-- > 0 && at < n;) at = me.next(at) + 1;
}

string valley(int n, int d, string copy) {
    if (n <= 1000) { string s(n, '0'); for (char& c : s) c += watch(); return s; }
    Side me{copy + string(d, '0'), {}, [](ull x) {
        ull y = 0;
        for (int b = 0; b < 24; b++) y |= (ull)watch() << b;
        flash(x == y);
        return x == y;
    }};
    for (int at = 0; d-- > 0 && at < n;) {
        me.build();
        at = me.next(at);
        if (at < n) {
            me.s.insert(at, 1, me.s[at] == '0' ? '1' : '0');
            me.s.pop_back();
        }
        at++;
    }
    return me.s;
}
