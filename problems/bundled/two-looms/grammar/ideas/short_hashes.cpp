#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long u64;

// Checksums where one thread is gone of each block; else steps that double, then halves, by short
// hashes, and a long one at the end of each search, which begins again when that differs.
const int SHORT = /*<short_bits*/4/*>*/, LONG = /*<long_bits*/18/*>*/;

int width(int n) { return n == 0 ? 0 : 1 + width(n / 2); }

int checksum(const string& part) {
    int m = part.size() + 1;
    long long sum = 0;
    for (int i = 1; i < m; i++)
        if (part[i - 1] == '1') sum += i;
    return sum % m;
}

string mend(const string& part, int want) {
    int m = part.size() + 2;
    long long sum = 0;
    for (int i = 0; i < m - 2; i++)
        if (part[i] == '1') sum += i + 1;
    for (int p = m - 2; p >= 0; p--) {
        if (sum % m == want) return part.substr(0, p) + "0" + part.substr(p);
        if ((sum + p + 1) % m == want) return part.substr(0, p) + "1" + part.substr(p);
        if (p > 0 && part[p - 1] == '1') sum++;
    }
    return part;
}

struct Talk {
    bool up;
    vector<u64> w, sum;
    u64 salt = 1;

    Talk(bool is_up, int n) : up(is_up), w(n) {
        mt19937_64 gen(3);
        for (u64& x : w) x = gen();
    }
    void prepare(const string& s) {
        sum.assign(s.size() + 1, 0);
        for (size_t i = 0; i < s.size(); i++) sum[i + 1] = sum[i] + (s[i] == '1' ? w[i] : 0);
    }
    // Do both have the same in [l, r)?
    bool same(int l, int r, int bits) {
        u64 own = ((sum[r] - sum[l]) * salt) >> (64 - bits);
        /*<salt*/salt = salt * 6364136223846793005ULL + 2;/*>*/
        if (up) {
            for (int b = 0; b < bits; b++) flash(own >> b & 1);
            return watch();
        }
        u64 told = 0;
        for (int b = 0; b < bits; b++) told |= (u64)watch() << b;
        flash(told == own);
        return told == own;
    }
    // The first place from pos on at which they differ; n if there is none.
    int search(int pos, int n, int d) {
        for (;;) {
            int low = pos, high = n + 1, step = /*<step*/max(16, (n - pos) / d)/*>*/;
            while (low < n) {
                int to = /*<capped*/min(n, low + step)/*>*/;
                if (!same(low, to, SHORT)) {
                    high = to;
                    break;
                }
                low = to;
                step *= 2;
            }
            while (high - low > 1) {
                int mid = (low + high) / 2;
                if (same(low, mid, SHORT)) low = mid;
                else high = mid;
            }
            if (/*<confirm*/same(pos, low, LONG)/*>*/) return low;
        }
    }
};

int block_size(int n, int d) { return d == 1 ? n : n == 500 * d ? 500 : 0; }

void mountain(int n, int d, string carpet) {
    int size = block_size(n, d);
    if (size > 0) {
        for (int at = 0; at < n; at += size) {
            int sum = checksum(carpet.substr(at, size));
            for (int b = 0; b < width(size); b++) flash(sum >> b & 1);
        }
        return;
    }
    if (n <= 1000) {
        for (char c : carpet) flash(c == '1');
        return;
    }
    Talk talk(true, n);
    talk.prepare(carpet);
    for (int pos = 0; d > 0; d--) {
        int at = talk.search(pos, n, d);
        if (at == n) return;
        pos = at + 1;
    }
}

string valley(int n, int d, string copy) {
    int size = block_size(n, d);
    string result;
    if (size > 0) {
        for (int k = 0; k < d; k++) {
            int sum = 0;
            for (int b = 0; b < width(size); b++) sum |= watch() << b;
            result += mend(copy.substr(/*<from*/k * (size - 1)/*>*/, size - 1), sum);
        }
        return result;
    }
    if (n <= 1000) {
        for (int i = 0; i < n; i++) result += watch() ? '1' : '0';
        return result;
    }
    Talk talk(false, n);
    result = copy + string(d, '0');
    for (int pos = 0; d > 0; d--) {
        talk.prepare(result);
        int at = talk.search(pos, n, d);
        if (at == n) break;
        result.insert(at, /*<other*/result[at] == '0' ? "1" : "0"/*>*/);
        result.resize(n);
        pos = /*<next*/at + 1/*>*/;
    }
    return result;
}
