#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
using u64 = unsigned long long;

u64 pw[30005], hx[30005];

void mountain(int n, int d, string s) {
    for (int i = 1; i <= n; i++) hx[i] = hx[i - 1] * BASE + s[i - 1];
    int from = 0;
    while (d--) {
        int lo = from, hi = n;
        while (lo < hi) {
            int mid = (lo + hi + 1) / 2;
            for (int b = 0; b < 24; b++) flash(hx[mid] >> (b + 13) & 1);
            if (watch()) lo = mid; else hi = mid - 1;
        }
        from = lo + 1;
    }
}

string valley(int n, int d, string t) {
    int from = 0;
    while (d--) {
        for (int i = 1; i <= (int)t.size(); i++) hx[i] = hx[i - 1] * BASE + t[i - 1];
        int lo = from, hi = n;
        while (lo < hi) {
            int mid = (lo + hi + 1) / 2;
            u64 x = 0;
            for (int b = 0; b < 24; b++) x |= (u64)watch() << b;
            bool eq = x == ((hx[mid] >> 13) & ((1 << 24) - 1));
            flash(eq);
            if (eq) lo = mid; else hi = mid - 1;
        }
        t.insert(lo, 1, t[lo] ^ 1);
        from = lo + 1;
    }
    return t;
}
