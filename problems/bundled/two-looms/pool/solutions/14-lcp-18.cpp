#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// 18-bit hashes: about 450 comparisons, so a collision is unlikely. Zobrist style, xor of
// random words at the places of blue threads.
namespace {
constexpr int W = 18;
vector<uint32_t> zob;

vector<uint32_t> scan(const string& s) {
    if (zob.empty()) {
        mt19937 e(2024);
        zob.resize(31000);
        for (auto& z : zob) z = e() >> (32 - W);
    }
    vector<uint32_t> x(s.size() + 1);
    for (size_t i = 0; i < s.size(); ++i) x[i + 1] = x[i] ^ (s[i] == '1' ? zob[i] : 0);
    return x;
}
}

void mountain(int n, int d, string carpet) {
    if (n <= 1000) {
        for (char c : carpet) flash(c == '1');
        return;
    }
    const auto x = scan(carpet);
    for (int pos = 0, k = 0; k < d && pos < n; ++k) {
        int lo = pos, hi = n + 1;
        while (lo + 1 < hi) {
            const int mid = lo + (hi - lo) / 2;
            for (int b = 0; b < W; ++b) flash(x[mid] >> b & 1);
            (watch() ? lo : hi) = mid;
        }
        pos = lo + 1;
    }
}

string valley(int n, int d, string copy) {
    if (n <= 1000) {
        string s;
        generate_n(back_inserter(s), n, [] { return watch() ? '1' : '0'; });
        return s;
    }
    copy.append(d, '0');
    for (int pos = 0, k = 0; k < d && pos < n; ++k) {
        const auto x = scan(copy);
        int lo = pos, hi = n + 1;
        while (lo + 1 < hi) {
            const int mid = lo + (hi - lo) / 2;
            uint32_t told = 0;
            for (int b = 0; b < W; ++b) told |= uint32_t(watch()) << b;
            const bool same = told == x[mid];
            flash(same);
            (same ? lo : hi) = mid;
        }
        if (lo < n) {
            copy.insert(copy.begin() + lo, copy[lo] == '1' ? '0' : '1');
            copy.pop_back();
        }
        pos = lo + 1;
    }
    return copy;
}
