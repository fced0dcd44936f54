#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef long long ll;

// Binary search for the first thread that differs, with hashes that never collide.
const ll MOD = /*<modulus*/(1LL << 61) - 1/*>*/;
const int BITS = 61;

vector<ll> hashes(const string& s) {
    vector<ll> h(s.size() + 1);
    for (size_t i = 0; i < s.size(); i++) h[i + 1] = /*<step*/((__int128)h[i] * 1000003 + s[i]) % MOD/*>*/;
    return h;
}

void mountain(int n, int d, string carpet) {
    if (n <= 1000) {
        for (char c : carpet) flash(c - '0');
        return;
    }
    vector<ll> h = hashes(carpet);
    int from = 0;
    for (int round = 0; round < d; round++) {
        int low = from, high = n;
        while (low < high) {
            int mid = (low + high + 1) / 2;
            for (int b = 0; b < BITS; b++) flash(h[mid] >> b & 1);
            if (watch()) low = mid;
            else high = mid - 1;
        }
        if (low == n) return;
        from = low + 1;
    }
}

string valley(int n, int d, string copy) {
    if (/*<short_here*/n <= 1000/*>*/) {
        string all;
        for (int i = 0; i < n; i++) all += (char)('0' + watch());
        return all;
    }
    string cur = copy + /*<tail*/string(d, '0')/*>*/;
    int from = 0;
    for (int round = 0; /*<rounds*/round < d/*>*/; round++) {
        vector<ll> h = hashes(cur);
        int low = from, high = n;
        while (low < high) {
            int mid = (low + high + 1) / 2;
            ll told = 0;
            for (int b = 0; b < BITS; b++) told |= /*<wide*/(ll)watch() << b/*>*/;
            bool same = told == h[mid];
            flash(same);
            if (same) low = mid;
            else high = mid - 1;
        }
        if (/*<all_same*/low == n/*>*/) break;
        cur.insert(low, 1, /*<other*/cur[low] == '0' ? '1' : '0'/*>*/);
        cur.resize(n);
        from = /*<next*/low + 1/*>*/;
    }
    return cur;
}
