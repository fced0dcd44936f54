#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef uint64_t u64;

// Comparisons of three bits. A wrong "same" is noticed by a 20-bit comparison when the search
// ends, then it is repeated with fresh random weights.
struct Rand { u64 s; u64 operator()() { s += 0x9e3779b97f4a7c15; u64 z = s; z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9; z = (z ^ z >> 27) * 0x94d049bb133111eb; return z ^ z >> 31; } };

bool is_up;
Rand rnd{42};

vector<u64> sums(const string& s) {
    vector<u64> p(s.size() + 1);
    for (size_t i = 0; i < s.size(); i++) { u64 w = rnd(); p[i + 1] = p[i] + (s[i] == '1' ? w : 0); }
    return p;
}

bool compare(u64 mine, int bits) {
    mine >>= 64 - bits;
    if (is_up) {
        for (int i = 0; i < bits; i++) flash(mine >> i & 1);
        return watch();
    }
    u64 x = 0;
    for (int i = 0; i < bits; i++) x |= (u64)watch() << i;
    flash(x == mine);
    return x == mine;
}

int mismatch(const string& s, int from) {
    int n = s.size();
    while (true) {
        auto p = sums(s);
        int lo = from, hi = n + 1, step = 128;
        while (lo < n && hi > n) {
            int to = min(n, lo + step);
            step *= 2;
            if (compare(p[to] - p[lo], 3)) lo = to; else hi = to;
        }
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            if (compare(p[mid] - p[lo], 3)) lo = mid; else hi = mid;
        }
        if (compare(p[lo] - p[from], 20)) return lo;
    }
}

void mountain(int n, int d, string s) {
    is_up = true;
    if (n <= 1000) { for (char c : s) flash(c == '1'); return; }
    for (int at = 0; d--; at++) if ((at = mismatch(s, at)) == n) break;
}

string valley(int n, int d, string t) {
    t += string(d, '0');
    if (n <= 1000) { for (char& c : t) c = '0' + watch(); return t; }
    for (int at = 0; d--; at++) {
        at = mismatch(t, at);
        if (at == n) break;
        t = t.substr(0, at) + char(t[at] ^ 1) + t.substr(at, n - 1 - at);
    }
    return t;
}
