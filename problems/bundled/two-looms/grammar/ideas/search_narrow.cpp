#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long u64;

// Binary search with hashes just long enough for the number of comparisons.
const int BITS = /*<bits*/20/*>*/;

vector<u64> prefix(const string& s) {
    mt19937_64 gen(99);
    vector<u64> sum(s.size() + 1);
    for (size_t i = 0; i < s.size(); i++) {
        u64 w = gen();
        sum[i + 1] = sum[i] + (s[i] == '1' ? w : 0);
    }
    return sum;
}

void mountain(int n, int d, string carpet) {
    if (n <= 1000) {
        for (char c : carpet) flash(c == '1');
        return;
    }
    vector<u64> sum = prefix(carpet);
    int pos = 0;
    while (d > 0) {
        int good = pos, bad = n + 1;
        while (bad - good > 1) {
            int mid = (good + bad) / 2;
            u64 h = sum[mid] >> 20;
            for (int b = 0; b < BITS; b++) flash(h >> b & 1);
            if (watch()) good = mid;
            else bad = mid;
        }
        if (good == n) return;
        pos = good + 1;
        d--;
    }
}

string valley(int n, int d, string copy) {
    string text = copy + /*<tail*/string(d, '0')/*>*/;
    if (/*<short_here*/n <= 1000/*>*/) {
        for (int i = 0; i < n; i++) text[i] = watch() ? '1' : '0';
        return text;
    }
    int pos = 0;
    while (/*<while_gone*/d > 0/*>*/) {
        vector<u64> sum = prefix(text);
        int good = pos, bad = /*<bad*/n + 1/*>*/;
        while (bad - good > 1) {
            int mid = (good + bad) / 2;
            u64 heard = 0;
            for (int b = 0; b < BITS; b++) heard |= (u64)watch() << b;
            bool same = /*<same*/heard == ((sum[mid] >> 20) & ((1ULL << BITS) - 1))/*>*/;
            flash(same);
            if (same) good = mid;
            else bad = mid;
        }
        if (good == n) break;
        char other = /*<other*/text[good] == '1' ? '0' : '1'/*>*/;
        text.insert(text.begin() + good, other);
        text.pop_back();
        pos = /*<next*/good + 1/*>*/;
        d--;
    }
    return text;
}
