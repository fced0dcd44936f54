#include "looms.h"
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>
using namespace std;

using Word = uint64_t;

// The two ends of the same protocol, as one class with two sources of bits.
class Weaver {
public:
    Weaver(int n, int d) : n(n), left(d), r(n) {
        mt19937_64 random(271828);
        for (Word& x : r) x = random();
    }
    virtual ~Weaver() = default;
    void work() {
        int at = 0, times = 1;
        while (at < n && left > 0) {
            const int before = left;
            const long long width = 3LL * times * (n - at) / (2 * left);
            const int end = (int)min<long long>(n, at + max(width, 20LL));
            settle(at, end, 0, 0);
            times = before == left ? times * 2 : 1;
            at = end;
        }
    }

protected:
    int n, left;
    vector<Word> r;

    virtual Word bits(int from, int to, int low, int high) = 0;  // of the window's hash
    virtual bool fits(int from, int to, int gone, int known, Word hash) = 0;
    virtual int spell(int from, int to) = 0;                     // returns how many were gone
    virtual Word mine(int from, int to) = 0;

    static int wanted(int width, int gone) {
        double ways = 0;
        for (int i = 0; i < gone; i++) ways += log2((width - i) / (i + 1.0));
        return 14 + (int)ceil(ways);
    }
    void settle(int from, int to, int known, Word hash) {
        const int width = to - from;
        const int most = min(left, width > 3000 ? 1 : 3);
        for (int gone = 0; gone <= most; gone++) {
            const int w = wanted(width, gone);
            if (w >= width) {
                left -= spell(from, to);
                return;
            }
            if (w > known) {
                hash |= bits(from, to, known, w);
                known = w;
            }
            if (fits(from, to, gone, known, hash)) {
                left -= gone;
                return;
            }
        }
        const int middle = from + width / 2;
        settle(from, middle, 0, 0);
        if (left > 0) settle(middle, to, known, hash - mine(from, middle));
    }
};

class Mountain : public Weaver {
public:
    Mountain(int n, int d, const string& s) : Weaver(n, d), s(s), sum(n + 1) {
        for (int i = 0; i < n; i++) sum[i + 1] = sum[i] + (s[i] == '1' ? r[i] : 0);
    }

protected:
    string s;
    vector<Word> sum;
    Word mine(int a, int b) override { return sum[b] - sum[a]; }
    Word bits(int a, int b, int low, int high) override {
        for (int i = low; i < high; i++) flash(mine(a, b) >> i & 1);
        return 0;
    }
    bool fits(int, int, int, int, Word) override { return watch(); }
    int spell(int a, int b) override {
        for (int i = a; i < b; i++) flash(s[i] == '1');
        int gone = 0;
        for (int i = 0; i < 5; i++) gone |= watch() << i;
        return gone;
    }
};

class Valley : public Weaver {
public:
    Valley(int n, int d, const string& t) : Weaver(n, d), t(t + string(d + 3, '0')) {}
    string rest() {
        while ((int)s.size() < n) s += t[s.size() - shift];
        return s;
    }

protected:
    string t, s;
    int shift = 0;
    Word mine(int a, int b) override {
        Word h = 0;
        for (int i = a; i < b; i++) if (s[i] == '1') h += r[i];
        return h;
    }
    Word bits(int, int, int low, int high) override {
        Word h = 0;
        for (int i = low; i < high; i++) h |= (Word)watch() << i;
        return h;
    }
    int spell(int a, int b) override {
        int gone = 0;
        for (int i = a; i < b; i++) {
            const char c = watch() ? '1' : '0';
            if (c != t[i - shift]) gone++, shift++;
            s += c;
        }
        for (int i = 0; i < 5; i++) flash(gone >> i & 1);
        return gone;
    }
    bool fits(int a, int b, int gone, int known, Word hash) override {
        vector<int> places;
        const bool found = search(a, b, gone, known, hash, places);
        flash(found);
        if (!found) return false;
        for (int i = a; i < b; i++) {
            const bool in = find(places.begin(), places.end(), i) != places.end();
            s += in ? (t[i - shift] == '1' ? '0' : '1') : t[i - shift];
            if (in) shift++;
        }
        return true;
    }
    bool search(int a, int b, int gone, int known, Word hash, vector<int>& places) {
        const int len = b - a;
        const Word mask = (Word(1) << known) - 1;
        vector<vector<Word>> e(gone + 1), v(gone + 1);
        for (int k = 0; k <= gone; k++) {
            e[k].assign(len + 1, 0);
            for (int i = 0; i < len; i++) {
                const int j = a + i - shift - k;
                e[k][i + 1] = e[k][i] + (j >= 0 && t[j] == '1' ? r[a + i] : 0);
            }
            hash -= k == gone ? e[k][len] : 0;
        }
        for (int k = 1; k <= gone; k++) {
            v[k].assign(len, 0);
            for (int i = k - 1; i < len; i++)
                v[k][i] = e[k - 1][i] + (t[a + i - shift - k + 1] == '1' ? 0 : r[a + i]) - e[k][i + 1];
        }
        if (gone == 0) return (hash & mask) == 0;
        // First places sorted by value, to be looked up.
        vector<pair<Word, int>> firsts;
        for (int i = 0; i < len; i++) firsts.push_back({v[1][i] & mask, a + i});
        sort(firsts.begin(), firsts.end());
        vector<int> bucket(4097);
        for (auto& f : firsts) bucket[(f.first >> (known - 12)) + 1]++;
        for (int i = 0; i < 4096; i++) bucket[i + 1] += bucket[i];
        auto first = [&](Word value, int limit) {
            value &= mask;
            for (int i = bucket[value >> (known - 12)]; i < bucket[(value >> (known - 12)) + 1]; i++)
                if (firsts[i].first == value && firsts[i].second < limit) return firsts[i].second;
            return -1;
        };
        if (gone == 1) {
            const int p = first(hash, b);
            if (p >= 0) places = {p};
            return p >= 0;
        }
        for (int j = 1; j < len; j++) {
            const Word now = hash - v[2][j];
            if (gone == 2) {
                const int p = first(now, a + j);
                if (p >= 0) { places = {p, a + j}; return true; }
                continue;
            }
            for (int k = j + 1; k < len; k++) {
                const int p = first(now - v[3][k], a + j);
                if (p >= 0) { places = {p, a + j, a + k}; return true; }
            }
        }
        return false;
    }
};

static int block(int n, int d) { return d == 1 ? n : n == 500 * d ? 500 : 0; }
static int places_sum(const string& s) {
    long long v = 0;
    for (size_t i = 0; i < s.size(); i++) v += s[i] == '1' ? (long long)i + 1 : 0;
    return int(v % (long long)(s.size() + 1));
}

void mountain(int n, int d, string carpet) {
    const int size = block(n, d);
    if (size == 0) { Mountain(n, d, carpet).work(); return; }
    for (int a = 0; a < n; a += size)
        for (int v = places_sum(carpet.substr(a, size)), w = size; w > 0; w >>= 1, v >>= 1) flash(v & 1);
}

string valley(int n, int d, string copy) {
    const int size = block(n, d);
    if (size == 0) {
        Valley me(n, d, copy);
        me.work();
        return me.rest();
    }
    string all;
    for (int k = 0; k < d; k++) {
        int v = 0, bit = 1;
        for (int w = size; w > 0; w >>= 1, bit <<= 1) v += bit * watch();
        const string y = copy.substr(k * (size - 1), size - 1);
        const int ones = (int)count(y.begin(), y.end(), '1');
        long long have = 0;
        for (size_t i = 0; i < y.size(); i++) have += y[i] == '1' ? (long long)i + 1 : 0;
        int more = int(((v - have) % (size + 1) + size + 1) % (size + 1));
        int p;
        if (more <= ones) {
            for (p = size - 1; more > 0; more -= y[p] == '1') p--;
            all += y.substr(0, p) + '0' + y.substr(p);
        } else {
            more -= ones + 1;
            for (p = 0; more > 0; p++) more -= y[p] == '0';
            all += y.substr(0, p) + '1' + y.substr(p);
        }
    }
    return all;
}
