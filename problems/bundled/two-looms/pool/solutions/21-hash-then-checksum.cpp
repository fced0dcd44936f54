#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long ull;

/*
 * For a window: 14 bits of hash ("nothing lost?"), one bit back; else the deletion checksum
 * sum(i * x_i) mod (len + 1) and 8 more bits of hash ("exactly one lost?"), one bit back;
 * else split.
 */
static vector<ull> R;
static int bitlen(int v) { return v ? 32 - __builtin_clz(v) : 0; }
static int vt(const char* s, int len) { ull t = 0; for (int i = 0; i < len; i++) if (s[i] == '1') t += i + 1; return t % (len + 1); }
static ull hs(const char* s, int at, int len) { ull t = 0; for (int i = 0; i < len; i++) if (s[i] == '1') t += R[at + i]; return t >> 30; }
static void out(ull x, int b) { while (b--) { flash(x & 1); x >>= 1; } }
static ull in(int b) { ull x = 0; for (int i = 0; i < b; i++) x |= (ull)watch() << i; return x; }
static string ins(const string& y, int c) {
    int m = y.size() + 2; ull t = 0;
    for (size_t i = 0; i < y.size(); i++) if (y[i] == '1') t += i + 1;
    for (int p = y.size();; p--) {
        if (t % m == (ull)c) return y.substr(0, p) + '0' + y.substr(p);
        if ((t + p + 1) % m == (ull)c) return y.substr(0, p) + '1' + y.substr(p);
        if (y[p - 1] == '1') t++;
    }
}
static void setup(int n) { mt19937_64 g(1); R.resize(n + 64); for (auto& r : R) r = g(); }

struct Up {
    string s; int d;
    void go(int l, int r) {
        if (!d) return;
        int len = r - l;
        if (len <= 20) { for (int i = l; i < r; i++) flash(s[i] == '1'); d -= in(5); return; }
        ull h = hs(&s[l], l, len);
        out(h, 14);
        if (watch()) return;
        out(vt(&s[l], len), bitlen(len));
        out(h >> 14, 8);
        if (watch()) { d--; return; }
        go(l, (l + r) / 2), go((l + r) / 2, r);
    }
};
struct Down {
    string t, s; int d, k = 0;
    void go(int l, int r) {
        if (!d) return;
        int len = r - l;
        if (len <= 20) {
            int g = 0;
            for (int i = l; i < r; i++) { char c = '0' + watch(); if (t[i - k] != c) k++, g++; s += c; }
            out(g, 5); d -= g; return;
        }
        ull h = in(14);
        string a = t.substr(l - k, len);
        if ((hs(&a[0], l, len) & 0x3fff) == h) { flash(1); s += a; return; }
        flash(0);
        string b = ins(a.substr(0, len - 1), in(bitlen(len)));
        h |= in(8) << 14;
        if ((hs(&b[0], l, len) & 0x3fffff) == h) { flash(1); s += b; k++; d--; return; }
        flash(0);
        go(l, (l + r) / 2), go((l + r) / 2, r);
    }
};

void mountain(int n, int d, string s) {
    if (n == 500 * d || d == 1) { int z = n / d; for (int i = 0; i < n; i += z) out(vt(&s[i], z), bitlen(z)); return; }
    if (n <= 1000) { for (char c : s) flash(c == '1'); return; }
    setup(n);
    Up u{s, d};
    for (int at = 0, w = n / d, f = 1; at < n && u.d; ) {
        int was = u.d, e = min(n, at + w * f);
        u.go(at, e); at = e; f = u.d == was ? 2 * f : 1;
    }
}
string valley(int n, int d, string t) {
    if (n == 500 * d || d == 1) { string s; int z = n / d; for (int i = 0; i < d; i++) s += ins(t.substr(i * (z - 1), z - 1), in(bitlen(z))); return s; }
    if (n <= 1000) { string s; for (int i = 0; i < n; i++) s += '0' + watch(); return s; }
    setup(n);
    Down v{t + string(d + 1, '0'), "", d};
    for (int at = 0, w = n / d, f = 1; at < n && v.d; ) {
        int was = v.d, e = min(n, at + w * f);
        v.go(at, e); at = e; f = v.d == was ? 2 * f : 1;
    }
    return v.s + v.t.substr(v.s.size() - v.k, n - v.s.size());
}
