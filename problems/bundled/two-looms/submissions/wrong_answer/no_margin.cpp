// Windows of one gap, each with just as many bits of a hash as there are ways to lose at most
// two threads: some windows look right and are not.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long ull;

const int BITS = 20;
vector<ull> w;

void prepare(int n) {
    mt19937_64 g(77);
    w.resize(n);
    for (ull& x : w) x = g();
}

void mountain(int n, int d, string c) {
    if (n <= 1000) {
        for (char x : c) flash(x - '0');
        return;
    }
    prepare(n);
    int size = n / d;
    for (int l = 0; l < n; l += size) {
        int r = min(n, l + size);
        ull h = 0;
        for (int i = l; i < r; i++) if (c[i] == '1') h += w[i];
        for (int b = 0; b < BITS; b++) flash(h >> b & 1);
        if (watch()) for (int i = l; i < r; i++) flash(c[i] - '0');
    }
}

string valley(int n, int d, string y) {
    string x;
    if (n <= 1000) {
        for (int i = 0; i < n; i++) x += char('0' + watch());
        return x;
    }
    prepare(n);
    y.resize(n + 1, '0');
    int size = n / d, late = 0;
    for (int l = 0; l < n; l += size) {
        int r = min(n, l + size), len = r - l;
        ull told = 0;
        for (int b = 0; b < BITS; b++) told |= (ull)watch() << b;
        vector<vector<ull>> s(3, vector<ull>(len + 1));
        for (int k = 0; k < 3; k++)
            for (int i = 0; i < len; i++) {
                int j = l + i - late - k;
                s[k][i + 1] = s[k][i] + (j >= 0 && y[j] == '1' ? w[l + i] : 0);
            }
        auto in = [&](int p, int k) { return y[l + p - late - k] == '1' ? 0 : w[l + p]; };
        auto right = [&](ull h) { return ((h - told) & ((1 << BITS) - 1)) == 0; };
        int a = -1, b = -1;
        bool found = right(s[0][len]);
        for (int p = 0; p < len && !found; p++)
            if (right(s[0][p] + in(p, 0) + s[1][len] - s[1][p + 1])) found = true, a = p;
        for (int p = 0; p < len && !found; p++)
            for (int q = p + 1; q < len && !found; q++)
                if (right(s[0][p] + in(p, 0) + s[1][q] - s[1][p + 1] + in(q, 1) + s[2][len] - s[2][q + 1]))
                    found = true, a = p, b = q;
        flash(!found);
        for (int i = 0; i < len; i++) {
            char c = y[l + i - late];
            if (!found) {
                char t = '0' + watch();
                if (t != c) late++;
                c = t;
            } else if (i == a || i == b) c ^= 1, late++;
            x += c;
        }
    }
    return x;
}
