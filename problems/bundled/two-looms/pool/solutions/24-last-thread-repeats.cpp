#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long u64;

// Every gone thread is the opposite of the one that follows in the copy. H(window) = sum of c[i] over blue threads, mod 2^64. Stage k: enough low bits to
// single out the right one of all ways to lose k threads, with a margin of 14 bits. k = 0, 1, 2.
namespace {
bool up;                // are we the mountain?
int n, d;
string s, t;             // carpet (known part), copy
int gone = 0;
vector<u64> c, acc{0};

int cost(int w, int k) { return 14 + (int)ceil(k == 0 ? 0 : k == 1 ? log2(w) : log2(w * (w - 1.0) / 2)); }
int look(int i) { return t[min(i, (int)t.size() - 1)] - '0'; }
void push(int bit) {
    if (!up) s.push_back('0' + bit);
    acc.push_back(acc.back() + (bit ? c[acc.size() - 1] : 0));
}
bool reply(bool mine) { return up ? watch() : (flash(mine), mine); }

void spell(int a, int b) {
    int here = 0;
    for (int i = a; i < b; i++) {
        if (up) { flash(s[i] == '1'); continue; }
        int x = watch();
        if (x != look(i - gone - here)) here++;
        push(x);
    }
    // how many were gone here: in unary
    int k = 0;
    while (gone + k < d && reply(k < here)) k++;
    gone += k;
}

bool match(int a, int b, int k, u64 want, u64 mask, vector<int>& at) {
    int w = b - a;
    vector<array<u64, 3>> p(w + 1, {0, 0, 0});
    for (int i = 0; i < w; i++)
        for (int q = 0; q <= k; q++) {
            bool one = a + i - gone - q >= 0 && look(a + i - gone - q);
            p[i + 1][q] = p[i][q] + (one ? c[a + i] : 0);
        }
    auto put = [&](int q, int i) { return p[i][q - 1] + (look(a + i - gone - q + 1) ? 0 : c[a + i]) - p[i + 1][q]; };
    u64 rest = want - p[w][k];
    if (k == 0) return (rest & mask) == 0;
    if (k == 1) {
        for (int i = 0; i < w; i++)
            if (((put(1, i) - rest) & mask) == 0) { at = {i}; return true; }
        return false;
    }
    if (w > 9000) return false;
    unordered_map<u64, int> first;
    first.reserve(2 * w);
    for (int j = 1; j < w; j++) {
        first[put(1, j - 1) & mask] = j - 1;
        auto it = first.find((rest - put(2, j)) & mask);
        if (it != first.end()) { at = {it->second, j}; return true; }
    }
    return false;
}

void window(int a, int b, int bits, u64 want) {
    for (int k = 0; k <= 2 && gone + k <= d; k++) {
        int need = cost(b - a, k);
        if (need >= b - a) return spell(a, b);
        for (; bits < need; bits++) {
            if (up) flash((acc[b] - acc[a]) >> bits & 1);
            else want |= (u64)watch() << bits;
        }
        vector<int> at;
        bool good = !up && match(a, b, k, want, (1ULL << bits) - 1, at);
        if (!reply(good)) continue;
        if (up) { gone += k; return; }
        for (int i = a, q = 0; i < b; i++) {
            int x = look(i - gone);
            if (q < k && at[q] == i - a) x ^= 1, q++, gone++;
            push(x);
        }
        return;
    }
    int m = (a + b) / 2;
    window(a, m, 0, 0);
    if (gone < d) window(m, b, bits, want - (acc[m] - acc[a]));
}

void run() {
    mt19937_64 g(31337);
    c.resize(n);
    for (auto& x : c) x = g();
    if (up) for (char x : string(s)) push(x - '0');
    for (int a = 0, f = 1; a < n && gone < d;) {
        int was = gone, b = min<long long>(n, a + max(18LL, 6LL * f * (n - a) / (5 * (d - gone))));
        window(a, b, 0, 0);
        f = was == gone ? 2 * f : 1;
        a = b;
    }
}

int bits(int x) { int b = 0; while (x) b++, x /= 2; return b; }
int piece() { return d == 1 ? n : n == 500 * d ? 500 : 0; }
}  // namespace

void mountain(int n_, int d_, string carpet) {
    up = true, n = n_, d = d_, s = carpet;
    int L = piece();
    if (!L) return run();
    for (int a = 0; a < n; a += L) {
        long long v = 0;
        for (int i = 0; i < L; i++) if (s[a + i] == '1') v += i + 1;
        for (int b = 0; b < bits(L); b++) flash(v % (L + 1) >> b & 1);
    }
}

string valley(int n_, int d_, string copy) {
    up = false, n = n_, d = d_, t = copy;
    int L = piece();
    if (!L) {
        run();
        while ((int)s.size() < n) s += '0' + look((int)s.size() - gone);
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
