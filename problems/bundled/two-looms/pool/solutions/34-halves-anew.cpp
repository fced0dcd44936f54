#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long u64;

// In the copy continued by zeros, every lost thread is the opposite of the one that follows in
// the copy. H(window) = sum of c[i] over blue threads, mod 2^64. Stage k: enough low bits to
// single out the right one of all ways to lose k threads, with 12 bits more. A window that can
// not be settled is told in halves.
namespace {
bool top;                // are we the mountain?
int n, d;
string s, t;             // carpet (known part), copy
int lost = 0;
vector<u64> c, pre{0};

int cost(int w, int k) { return 12 + (int)ceil(k == 0 ? 0 : k == 1 ? log2(w) : log2(w * (w - 1.0) / 2)); }
int below(int i) { return i < (int)t.size() ? t[i] - '0' : 0; }
void append(int bit) {
    if (!top) s.push_back('0' + bit);
    pre.push_back(pre.back() + (bit ? c[pre.size() - 1] : 0));
}
bool settled(bool mine) { return top ? watch() : (flash(mine), mine); }

void letters(int a, int b) {
    int here = 0;
    for (int i = a; i < b; i++) {
        if (top) { flash(s[i] == '1'); continue; }
        int x = watch();
        if (x != below(i - lost - here)) here++;
        append(x);
    }
    // how many were lost here: in unary
    int k = 0;
    while (lost + k < d && settled(k < here)) k++;
    lost += k;
}

bool match(int a, int b, int k, u64 told, u64 mask, vector<int>& at) {
    int w = b - a;
    vector<array<u64, 3>> p(w + 1, {0, 0, 0});
    for (int i = 0; i < w; i++)
        for (int q = 0; q <= k; q++) {
            bool one = a + i - lost - q >= 0 && below(a + i - lost - q);
            p[i + 1][q] = p[i][q] + (one ? c[a + i] : 0);
        }
    auto put = [&](int q, int i) { return p[i][q - 1] + (below(a + i - lost - q + 1) ? 0 : c[a + i]) - p[i + 1][q]; };
    u64 rest = told - p[w][k];
    if (k == 0) return (rest & mask) == 0;
    if (k == 1) {
        for (int i = 0; i < w; i++)
            if (((put(1, i) - rest) & mask) == 0) { at = {i}; return true; }
        return false;
    }
    if (w > 9000) return false;
    map<u64, int> first;
    for (int j = 1; j < w; j++) {
        first[put(1, j - 1) & mask] = j - 1;
        auto it = first.find((rest - put(2, j)) & mask);
        if (it != first.end()) { at = {it->second, j}; return true; }
    }
    return false;
}

void window(int a, int b, int have, u64 told) {
    if (lost == d) {
        for (int i = a; i < b && !top; i++) append(below(i - lost));
        return;
    }
    for (int k = 0; k <= 2 && lost + k <= d; k++) {
        int need = cost(b - a, k);
        if (need >= b - a) return letters(a, b);
        for (; have < need; have++) {
            if (top) flash((pre[b] - pre[a]) >> have & 1);
            else told |= (u64)watch() << have;
        }
        vector<int> at;
        bool good = !top && match(a, b, k, told, (1ULL << have) - 1, at);
        if (!settled(good)) continue;
        if (top) { lost += k; return; }
        for (int i = a, q = 0; i < b; i++) {
            int x = below(i - lost);
            if (q < k && at[q] == i - a) x ^= 1, q++, lost++;
            append(x);
        }
        return;
    }
    int m = (a + b) / 2;
    window(a, m, 0, 0);
    window(m, b, 0, 0);
}

void run() {
    mt19937_64 g(987);
    c.resize(n);
    for (auto& x : c) x = g();
    if (top) for (char x : string(s)) append(x - '0');
    for (int a = 0, f = 1; a < n && lost < d;) {
        int was = lost, b = min<long long>(n, a + max(18LL, 13LL * f * (n - a) / (10 * (d - lost))));
        window(a, b, 0, 0);
        f = was == lost ? 2 * f : 1;
        a = b;
    }
}

int bits(int x) { int b = 0; while (x) b++, x /= 2; return b; }
int piece() { return d == 1 ? n : n == 500 * d ? 500 : 0; }
}  // namespace

void mountain(int n_, int d_, string carpet) {
    top = true, n = n_, d = d_, s = carpet;
    int L = piece();
    if (!L) return run();
    for (int a = 0; a < n; a += L) {
        long long v = 0;
        for (int i = 0; i < L; i++) if (s[a + i] == '1') v += i + 1;
        for (int b = 0; b < bits(L); b++) flash(v % (L + 1) >> b & 1);
    }
}

string valley(int n_, int d_, string copy) {
    top = false, n = n_, d = d_, t = copy;
    int L = piece();
    if (!L) {
        run();
        while ((int)s.size() < n) s += '0' + below((int)s.size() - lost);
        return s;
    }
    for (int k = 0; k < d; k++) {
        string x = t.substr(k * (L - 1), L - 1);
        long long v = 0, sum = 0;
        for (int b = 0; b < bits(L); b++) v += (long long)watch() << b;
        for (int i = 0; i + 1 < L; i++) if (x[i] == '1') sum += i + 1;
        for (int p = L - 1;; p--) {
            if (sum % (L + 1) == v) { x.insert(p, "0"); break; }
            if ((sum + p + 1) % (L + 1) == v) { x.insert(p, "1"); break; }
            if (x[p - 1] == '1') sum++;
        }
        s += x;
    }
    return s;
}
