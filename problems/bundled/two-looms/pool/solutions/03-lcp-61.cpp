#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef long long ll;
const ll P = (1LL << 61) - 1;

// Find the first mismatch by binary search with a 61-bit polynomial hash; D times.
ll mul(ll a, ll b) { return (ll)((__int128)a * b % P); }

void send_num(ll x) { for (int i = 0; i < 61; i++) flash(x >> i & 1); }
ll recv_num() { ll x = 0; for (int i = 0; i < 61; i++) if (watch()) x |= 1LL << i; return x; }

vector<ll> pre(const string& s) {
    vector<ll> h{0};
    for (char c : s) h.push_back((mul(h.back(), 1234567891011LL) + c) % P);
    return h;
}

void mountain(int n, int d, string s) {
    if (n <= 1000) { for (char c : s) flash(c == '1'); return; }
    auto h = pre(s);
    int start = 0;
    for (int k = 0; k < d; k++) {
        int l = start, r = n;
        while (l < r) {
            int m = (l + r + 1) / 2;
            send_num(h[m]);
            if (watch()) l = m; else r = m - 1;
        }
        start = l + 1;
        if (start > n) break;
    }
}

string valley(int n, int d, string t) {
    if (n <= 1000) { string s; for (int i = 0; i < n; i++) s += watch() + '0'; return s; }
    t += string(d, '0');
    int start = 0;
    for (int k = 0; k < d; k++) {
        auto h = pre(t);
        int l = start, r = n;
        while (l < r) {
            int m = (l + r + 1) / 2;
            bool ok = recv_num() == h[m];
            flash(ok);
            if (ok) l = m; else r = m - 1;
        }
        if (l < n) t = t.substr(0, l) + (t[l] == '0' ? '1' : '0') + t.substr(l, n - l - 1);
        start = l + 1;
        if (start > n) break;
    }
    return t.substr(0, n);
}
