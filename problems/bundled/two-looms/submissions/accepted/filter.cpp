// The valley lists every way in which a window of about one gap can have lost none, one or two
// threads, and drops those that a random hash rules out, as its bits come in. Windows that
// lost more are put back in halves; the right half keeps the bits that are known already.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
using u64 = uint64_t;

static vector<u64> weights(int n) {
    mt19937_64 random(20161003);
    vector<u64> w(n);
    for (u64& each : w) each = random();
    return w;
}

static vector<u64> sums(const string& s, const vector<u64>& w) {
    vector<u64> sum(s.size() + 1);
    for (size_t i = 0; i < s.size(); i++) sum[i + 1] = sum[i] + (s[i] == '1' ? w[i] : 0);
    return sum;
}

// How many bits settle a window of this length when so many threads are gone from it.
static int settled(long long length, int lost) {
    long long ways = lost == 0 ? 1 : lost == 1 ? length : length * (length - 1) / 2;
    return 14 + (int)ceil(log2((double)ways + 1e-9));
}

// `bits` bits of the hash of all from `known` to `to` are known.
struct Window { int known, from, to, bits; u64 hash; };

static Window fresh(int at, int n, int left, int& factor) {
    long long length = max(12ll, 5ll * factor * (n - at) / (4 * left));
    return {at, at, (int)min<long long>(n, at + length), 0, 0};
}

// One thread gone: the sum of the places of blue threads, modulo one more than the length.
static int log_up(int length) { return 32 - __builtin_clz(length); }

static void tell_one(const string& part) {
    int length = part.size();
    long long sum = 0;
    for (int i = 0; i < length; i++) sum += part[i] == '1' ? i + 1 : 0;
    for (int b = 0; b < log_up(length); b++) flash(sum % (length + 1) >> b & 1);
}

static string hear_one(const string& part) {
    int length = part.size() + 1;
    long long told = 0;
    for (int b = 0; b < log_up(length); b++) told += (long long)watch() << b;
    // Try each place from the right; `sum` is that of the part with a 0 put in there.
    long long sum = 0;
    for (int i = 0; i < length - 1; i++) sum += part[i] == '1' ? i + 1 : 0;
    for (int p = length - 1;; p--) {
        for (int bit = 0; bit < 2; bit++)
            if ((sum + bit * (p + 1)) % (length + 1) == told) return part.substr(0, p) + char('0' + bit) + part.substr(p);
        if (part[p - 1] == '1') sum++;
    }
}

static int block_of(int n, int d) { return d == 1 ? n : n == 500 * d ? 500 : 0; }

void mountain(int n, int d, string carpet) {
    if (int block = block_of(n, d)) {
        for (int i = 0; i < n; i += block) tell_one(carpet.substr(i, block));
        return;
    }
    vector<u64> w = weights(n), sum = sums(carpet, w);
    vector<Window> todo;
    int left = d, at = 0, factor = 1;
    while (left > 0 && (at < n || !todo.empty())) {
        if (todo.empty()) todo.push_back(fresh(at, n, left, factor)), at = todo[0].to;
        Window now = todo.back();
        todo.pop_back();
        int length = now.to - now.from, lost = 0;
        if (length <= 16 || settled(length, 0) >= length) {
            for (int i = now.from; i < now.to; i++) flash(carpet[i] == '1');
            for (int b = 0; b < 5; b++) lost |= watch() << b;
            left -= lost;
            continue;
        }
        u64 hash = sum[now.to] - sum[now.from];
        bool done = false;
        for (lost = 0; lost <= min(2, left) && !done; lost++) {
            for (; now.bits < settled(length, lost); now.bits++) flash(hash >> now.bits & 1);
            done = watch();
        }
        if (done) {
            left -= lost - 1;
            factor = lost == 1 ? factor * 2 : 1;
        } else {
            int middle = (now.from + now.to) / 2;
            todo.push_back({now.from, middle, now.to, now.bits, 0});
            todo.push_back({now.from, now.from, middle, 0, 0});
            factor = 1;
        }
    }
}

struct Mender {
    int n, left;
    string copy, carpet;
    vector<u64> w;
    int moved = 0;

    // The copy's thread that comes at place i of the carpet; white beyond its end.
    bool at(int i) const { return i < (int)copy.size() && copy[i] == '1'; }

    void take(int from, int to, int first, int second) {
        for (int i = from; i < to; i++) {
            bool thread = at(i - moved);
            if (i == first || i == second) thread = !thread, moved++, left--;
            carpet += thread ? '1' : '0';
        }
    }

    bool attempt(const Window& now, int lost) {
        u64 mask = now.bits == 64 ? ~0ull : (1ull << now.bits) - 1;
        int length = now.to - now.from;
        // tail[s][i]: the hash of the window from i on when the copy is s places late.
        vector<vector<u64>> tail(lost + 1, vector<u64>(length + 1));
        for (int s = 0; s <= lost; s++)
            for (int i = length - 1; i >= 0; i--) {
                int j = now.from + i - moved - s;
                tail[s][i] = tail[s][i + 1] + (j >= 0 && at(j) ? w[now.from + i] : 0);
            }
        if (lost == 0) {
            if ((tail[0][0] ^ now.hash) & mask) return false;
            take(now.from, now.to, -1, -1);
            return true;
        }
        for (int p = 0; p < length; p++) {
            int i = now.from + p;
            u64 begun = tail[0][0] - tail[0][p] + (at(i - moved) ? 0 : w[i]);
            if (lost == 1) {
                if ((begun + tail[1][p + 1] - now.hash) & mask) continue;
                take(now.from, now.to, i, -1);
                return true;
            }
            for (int q = p + 1; q < length; q++) {
                int j = now.from + q;
                u64 all = begun + tail[1][p + 1] - tail[1][q] + (at(j - moved - 1) ? 0 : w[j]) + tail[2][q + 1];
                if ((all - now.hash) & mask) continue;
                take(now.from, now.to, i, j);
                return true;
            }
        }
        return false;
    }
};

string valley(int n, int d, string copy) {
    if (int block = block_of(n, d)) {
        string carpet;
        for (int i = 0; i < d; i++) carpet += hear_one(copy.substr(i * (block - 1), block - 1));
        return carpet;
    }
    Mender m{n, d, copy, "", weights(n)};
    vector<Window> todo;
    int at = 0, factor = 1;
    while (m.left > 0 && (at < n || !todo.empty())) {
        if (todo.empty()) todo.push_back(fresh(at, n, m.left, factor)), at = todo[0].to;
        Window now = todo.back();
        todo.pop_back();
        for (int i = now.known; i < now.from; i++) now.hash -= m.carpet[i] == '1' ? m.w[i] : 0;
        int length = now.to - now.from;
        if (length <= 16 || settled(length, 0) >= length) {
            int lost = 0;
            for (int i = now.from; i < now.to; i++) {
                bool thread = watch();
                if (thread != m.at(i - m.moved)) lost++, m.moved++;
                m.carpet += thread ? '1' : '0';
            }
            for (int b = 0; b < 5; b++) flash(lost >> b & 1);
            m.left -= lost;
            continue;
        }
        bool done = false;
        int lost = 0;
        for (int most = min(2, m.left); lost <= most && !done; lost++) {
            for (; now.bits < settled(length, lost); now.bits++) now.hash |= (u64)watch() << now.bits;
            done = (lost < 2 || length <= 5000) && m.attempt(now, lost);
            flash(done);
        }
        if (done) {
            factor = lost == 1 ? factor * 2 : 1;
        } else {
            int middle = (now.from + now.to) / 2;
            todo.push_back({now.from, middle, now.to, now.bits, now.hash});
            todo.push_back({now.from, now.from, middle, 0, 0});
            factor = 1;
        }
    }
    while ((int)m.carpet.size() < n) m.carpet += m.at(m.carpet.size() - m.moved) ? '1' : '0';
    return m.carpet;
}
