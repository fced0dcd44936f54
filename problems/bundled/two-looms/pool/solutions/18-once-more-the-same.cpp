#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef uint64_t u64;

// Short comparisons, then a check of the whole piece; on failure the search is simply
// done once more.
struct Rand { u64 s; u64 operator()() { s += 0x9e3779b97f4a7c15; u64 z = s; z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9; z = (z ^ z >> 27) * 0x94d049bb133111eb; return z ^ z >> 31; } };

bool upstairs;


vector<u64> sums(const string& s) {
    Rand rnd{42};
    vector<u64> p(s.size() + 1);
    for (size_t i = 0; i < s.size(); i++) { u64 w = rnd(); p[i + 1] = p[i] + (s[i] == '1' ? w : 0); }
    return p;
}

bool compare(u64 mine, int bits) {
    mine >>= 64 - bits;
    if (upstairs) {
        for (int i = 0; i < bits; i++) flash(mine >> i & 1);
        return watch();
    }
    u64 x = 0;
    for (int i = 0; i < bits; i++) x |= (u64)watch() << i;
    flash(x == mine);
    return x == mine;
}

int first_difference(const string& s, int from) {
    int n = s.size();
    while (true) {
        auto p = sums(s);
        int lo = from, hi = n + 1, step = 256;
        while (lo < n && hi > n) {
            int to = min(n, lo + step);
            step *= 2;
            if (compare(p[to] - p[lo], 4)) lo = to; else hi = to;
        }
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            if (compare(p[mid] - p[lo], 4)) lo = mid; else hi = mid;
        }
        if (compare(p[lo] - p[from], 16)) return lo;
    }
}

void mountain(int n, int d, string s) {
    upstairs = true;
    if (n <= 1000) { for (char c : s) flash(c == '1'); return; }
    for (int at = 0; d--; at++) if ((at = first_difference(s, at)) == n) break;
}

string valley(int n, int d, string t) {
    t += string(d, '0');
    if (n <= 1000) { for (char& c : t) c = '0' + watch(); return t; }
    for (int at = 0; d--; at++) {
        at = first_difference(t, at);
        if (at == n) break;
        t = t.substr(0, at) + char(t[at] ^ 1) + t.substr(at, n - 1 - at);
    }
    return t;
}
