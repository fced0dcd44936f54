#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// D = 1. 28 bits of a random sum; the N + 1 candidates are tried with prefix and suffix sums.
mt19937 gen(12345);
vector<unsigned> r;

void init(int n) {
    r.resize(n + 1);
    for (auto& x : r) x = gen() & ((1u << 28) - 1);
}

void mountain(int n, int d, string s) {
    if (n <= 1000 && d != 1) {
        for (int i = 0; i < n; i++) flash(s[i] == '1');
        return;
    }
    init(n);
    unsigned h = 0;
    for (int i = 0; i < n; i++) if (s[i] == '1') h ^= r[i];
    for (int i = 0; i < 28; i++) flash(h >> i & 1);
}

string valley(int n, int d, string t) {
    if (n <= 1000 && d != 1) {
        string s;
        for (int i = 0; i < n; i++) s += watch() ? '1' : '0';
        return s;
    }
    init(n);
    unsigned h = 0;
    for (int i = 0; i < 28; i++) h |= (unsigned)watch() << i;
    unsigned cur = 0;
    for (int i = 0; i + 1 < n; i++) if (t[i] == '1') cur ^= r[i + 1];
    for (int p = 0; p < n; p++) {
        if (cur == h) return t.insert(p, 1, '0');
        if ((cur ^ r[p]) == h) return t.insert(p, 1, '1');
        if (p + 1 < n && t[p] == '1') cur ^= r[p + 1] ^ r[p];
    }
    return t;
}
