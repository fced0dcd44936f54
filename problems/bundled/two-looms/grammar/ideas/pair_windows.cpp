#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long u64;

// A window's hash is told in three parts: for no thread gone, for one, for two. The valley tries
// all places, and all pairs of places. What is more than two is halved, and the right half has the
// bits of the whole, less the left half.
const int SURE = /*<sure*/14/*>*/;

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
    int n, left;
    string text, carpet;
    int moved = 0;
    vector<u64> w;

    Talk(bool is_up, int n_, int d, const string& s) : up(is_up), n(n_), left(d), text(s), w(n_) {
        mt19937_64 gen(20240);
        for (u64& x : w) x = gen();
        if (!up) text += string(d + 2, /*<behind*/'0'/*>*/);
    }
    static int need(int len, int lost) {
        double ways = lost == 0 ? 1 : lost == 1 ? len : len * (len - 1.0) / 2;
        return SURE + (int)ceil(log2(ways));
    }
    u64 hash_of(const string& s, int l, int r) {
        u64 h = 0;
        for (int i = l; i < r; i++)
            if (s[i] == '1') h += w[i];
        return h;
    }
    bool agree(bool own) {
        if (up) return watch();
        flash(own);
        return own;
    }
    void plain(int l, int r) {
        int lost = 0;
        for (int i = l; i < r; i++) {
            if (up) {
                flash(text[i] == '1');
                continue;
            }
            char c = watch() ? '1' : '0';
            if (text[i - moved] != c) {
                moved++;
                lost++;
            }
            carpet += c;
        }
        for (int b = 0; b < 5; b++) {
            if (up) left -= watch() << b;
            else flash(lost >> b & 1);
        }
        if (!up) left -= lost;
    }
    void accept(int l, int r, int p, int q) {
        for (int i = l; i < r; i++) {
            char c = text[i - moved];
            if (i == p || i == q) {
                c = /*<other*/c == '1' ? '0' : '1'/*>*/;
                moved++;
                left--;
            }
            carpet += c;
        }
    }
    bool attempt(int l, int r, int lost, int bits, u64 told) {
        u64 mask = (1ULL << bits) - 1;
        int len = r - l;
        if (lost == 2 && len > 6000) return false;
        // sum[s][i]: the hash of the window's first i threads when the copy is s places late.
        vector<vector<u64>> sum(lost + 1, vector<u64>(len + 1));
        for (int s = 0; s <= lost; s++)
            for (int i = 0; i < len; i++) {
                int j = l + i - moved - s;
                sum[s][i + 1] = sum[s][i] + (j >= 0 && text[j] == '1' ? w[l + i] : 0);
            }
        if (lost == 0) {
            if ((sum[0][len] ^ told) & mask) return false;
            accept(l, r, -1, -1);
            return true;
        }
        for (int i = 0; i < len; i++) {
            u64 first = sum[0][i] + (text[l + i - moved] == '1' ? 0 : w[l + i]) - sum[1][/*<after*/i + 1/*>*/];
            if (lost == 1) {
                if ((first + sum[1][len] - told) & mask) continue;
                accept(l, r, l + i, -1);
                return true;
            }
            for (int j = /*<second*/i + 1/*>*/; j < len; j++) {
                u64 both = first + sum[1][j] + (text[/*<late*/l + j - moved - 1/*>*/] == '1' ? 0 : w[l + j]) - sum[2][j + 1] + sum[2][len];
                if ((both - told) & mask) continue;
                accept(l, r, l + i, l + j);
                return true;
            }
        }
        return false;
    }
    void solve(int l, int r, int bits, u64 told) {
        int most = min(2, left);
        u64 own = up ? hash_of(text, l, r) : 0;
        for (int lost = 0; lost <= most; lost++) {
            int wanted = need(r - l, lost);
            if (wanted >= r - l) return plain(l, r);
            for (; bits < wanted; bits++) {
                if (up) flash(own >> bits & 1);
                else told |= (u64)watch() << bits;
            }
            if (agree(!up && attempt(l, r, lost, bits, told))) {
                if (up) left -= lost;
                return;
            }
        }
        int mid = (l + r) / 2;
        solve(l, mid, 0, 0);
        if (/*<finished*/left > 0/*>*/) solve(mid, r, bits, /*<remainder*/up ? 0 : told - hash_of(carpet, l, mid)/*>*/);
    }
    void run() {
        int at = 0, factor = 1;
        while (at < n && left > 0) {
            int before = left;
            int len = max(16, /*<window*/(n - at) / left * 5 / 4 * factor/*>*/);
            int end = min(n, at + len);
            solve(at, end, 0, 0);
            factor = left == before ? factor * 2 : 1;
            at = end;
        }
    }
};

int block_size(int n, int d) { return d == 1 ? n : n == 500 * d ? 500 : 0; }

void mountain(int n, int d, string s) {
    int size = block_size(n, d);
    for (int at = 0; size > 0 && at < n; at += size) {
        int sum = checksum(s.substr(at, size));
        for (int b = 0; b < width(size); b++) flash(sum >> b & 1);
    }
    if (size > 0) return;
    Talk talk(true, n, d, s);
    talk.run();
}

string valley(int n, int d, string s) {
    int size = block_size(n, d);
    string result;
    for (int k = 0; size > 0 && k < d; k++) {
        int sum = 0;
        for (int b = 0; b < width(size); b++) sum |= watch() << b;
        result += mend(s.substr(k * (size - 1), size - 1), sum);
    }
    if (size > 0) return result;
    Talk talk(false, n, d, s);
    talk.run();
    result = talk.carpet;
    while ((int)result.size() < n) result += talk.text[result.size() - talk.moved];
    return result;
}
