#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long u64;

// One thread gone: a hash of the whole carpet is enough, the valley tries every place.
const int BITS = /*<bits*/30/*>*/;

vector<u64> weights(int n) {
    mt19937_64 gen(4711);
    vector<u64> w(n);
    for (u64& x : w) x = gen();
    return w;
}

void mountain(int n, int d, string carpet) {
    if (d > 1) {
        for (char c : carpet) flash(c == '1');
        return;
    }
    vector<u64> w = weights(n);
    u64 sum = 0;
    for (int i = 0; i < n; i++)
        if (carpet[i] == '1') sum += w[i];
    for (int b = 0; b < BITS; b++) flash(sum >> b & 1);
}

string valley(int n, int d, string copy) {
    if (d > 1) {
        string all;
        while ((int)all.size() < n) all += watch() ? '1' : '0';
        return all;
    }
    vector<u64> w = weights(n);
    u64 want = 0;
    for (int b = 0; b < BITS; b++) want |= /*<wide*/(u64)watch() << b/*>*/;
    u64 mask = (1ULL << BITS) - 1;
    u64 cur = 0;
    for (int i = 0; i < n - 1; i++)
        if (copy[i] == '1') cur += /*<start*/w[i + 1]/*>*/;
    for (int p = 0; /*<places*/p < n/*>*/; p++) {
        // The new thread is at place p; cur is the hash of all others.
        if (((cur ^ want) & mask) == 0) return copy.substr(0, p) + "0" + copy.substr(p);
        if (/*<blue*/((cur + w[p] - want) & mask) == 0/*>*/) return copy.substr(0, p) + "1" + copy.substr(p);
        if (/*<inside*/p < n - 1/*>*/ && copy[p] == '1') cur += /*<slide*/w[p] - w[p + 1]/*>*/;
    }
    return copy;
}
