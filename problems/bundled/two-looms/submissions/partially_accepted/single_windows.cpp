// Like the full solution, but a window is settled only when at most one thread is gone from it:
// the checksum says where, and fifteen more bits say whether that is right.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long ull;

ull rnd(ull i) {
    i += 0x9E3779B97F4A7C15ull; i *= i | 1;
    i ^= i >> 29; i *= 0xBF58476D1CE4E5B9ull; i ^= i >> 32; i *= 0x94D049BB133111EBull;
    return i ^ (i >> 31);
}
ull hashed(const string& s, int l, int r) {
    ull h = 0;
    for (int i = l; i < r; i++) if (s[i] == '1') h += rnd(i);
    return h >> 20;
}
int width(int len) { int b = 0; while (len >> b) b++; return b; }
int sum_of(const string& s) {
    long long t = 0;
    for (size_t i = 0; i < s.size(); i++) t += (s[i] - '0') * (long long)(i + 1);
    return t % (s.size() + 1);
}
void send(ull v, int bits) { for (int i = 0; i < bits; i++) flash(v >> i & 1); }
ull get(int bits) { ull v = 0; for (int i = 0; i < bits; i++) v |= (ull)watch() << i; return v; }

// All strings with one letter more, by checksum: there is exactly one.
string put_in(const string& y, int want) {
    int m = y.size() + 2;
    long long t = 0;
    for (size_t i = 0; i < y.size(); i++) t += (y[i] - '0') * (long long)(i + 1);
    for (int p = y.size(); p >= 0; p--) {
        if (t % m == want) return y.substr(0, p) + "0" + y.substr(p);
        if ((t + p + 1) % m == want) return y.substr(0, p) + "1" + y.substr(p);
        if (p) t += y[p - 1] - '0';
    }
    return y + "?";
}

const int CHECK = 15;
string X, Y, R;
int N, left_, shift_;
bool up;

string part(int l, int len) {
    string s = l < (int)Y.size() ? Y.substr(l, len) : "";
    return s + string(len - s.size(), '0');
}
void solve(int l, int r) {
    if (!left_) return;
    int len = r - l;
    if (len <= CHECK + 6) {
        if (up) { for (int i = l; i < r; i++) flash(X[i] == '1'); left_ -= get(5); }
        else {
            int g = 0;
            for (int i = l; i < r; i++) {
                char c = '0' + watch();
                if (c != part(i - shift_, 1)[0]) shift_++, g++;
                R += c;
            }
            left_ -= g;
            send(g, 5);
        }
        return;
    }
    if (up) {
        ull h = hashed(X, l, r);
        send(h, CHECK);
        if (watch()) return;
        send(sum_of(X.substr(l, len)), width(len));
        send(h >> CHECK, 6);
        if (watch()) { left_--; return; }
    } else {
        ull h = get(CHECK);
        string same = string(l, '0') + part(l - shift_, len);
        if ((hashed(same, l, r) ^ h) % (1 << CHECK) == 0) { R += same.substr(l); flash(1); return; }
        flash(0);
        string mend = put_in(part(l - shift_, len - 1), get(width(len)));
        h |= get(6) << CHECK;
        if (((hashed(string(l, '0') + mend, l, r) ^ h) & ((1ull << (CHECK + 6)) - 1)) == 0) {
            R += mend; shift_++; left_--; flash(1); return;
        }
        flash(0);
    }
    solve(l, (l + r) / 2);
    solve((l + r) / 2, r);
}
void talk(int d) {
    left_ = d;
    int step = max(1, N / d), at = 0, times = 1;
    while (at < N && left_) {
        int was = left_, to = min(N, at + step * times);
        solve(at, to);
        times = was == left_ ? times * 2 : 1;
        at = to;
    }
}
int block(int n, int d) { return d == 1 ? n : n == 500 * d ? 500 : 0; }

void mountain(int n, int d, string c) {
    if (int b = block(n, d)) {
        for (int i = 0; i < n; i += b) send(sum_of(c.substr(i, b)), width(b));
        return;
    }
    if (n <= 1000) {
        for (char x : c) flash(x == '1');
        return;
    }
    up = true; N = n; X = c;
    talk(d);
}
string valley(int n, int d, string c) {
    if (int b = block(n, d)) {
        for (int i = 0; i < d; i++) R += put_in(c.substr(i * (b - 1), b - 1), get(width(b)));
        return R;
    }
    if (n <= 1000) {
        for (int i = 0; i < n; i++) R += char('0' + watch());
        return R;
    }
    N = n; Y = c;
    talk(d);
    return R + part(R.size() - shift_, n - R.size());
}
