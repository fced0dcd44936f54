#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long u64;

// A window is told by a hash, and if that is not what the valley has, by its checksum, as if one
// thread were gone. If that is not it either, by its halves.
const int CHECK = /*<check*/16/*>*/;

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

u64 weight(u64 i) {
    mt19937_64 gen(i * 77 + 5);
    return gen();
}

struct Talk {
    bool up;
    int n, left;
    string text, carpet;
    int moved = 0;
    vector<u64> w;

    Talk(bool is_up, int n_, int d, const string& s) : up(is_up), n(n_), left(d), text(s), w(n_) {
        for (int i = 0; i < n; i++) w[i] = weight(i);
        if (!up) text += string(/*<tail*/d + 1/*>*/, '0');
    }
    u64 exchange(u64 own, int bits) {
        if (up) {
            for (int b = 0; b < bits; b++) flash(own >> b & 1);
            return own;
        }
        u64 told = 0;
        for (int b = 0; b < bits; b++) told |= (u64)watch() << b;
        return told;
    }
    bool agree(bool own) {
        if (up) return watch();
        flash(own);
        return own;
    }
    u64 hash_of(const string& part, int l) {
        u64 h = 0;
        for (size_t i = 0; i < part.size(); i++)
            if (part[i] == '1') h += w[l + i];
        return h >> 11;
    }
    void plain(int l, int r) {
        int lost = 0;
        for (int i = l; i < r; i++) {
            int bit = exchange(up ? text[i] == '1' : 0, 1);
            if (up) continue;
            if (/*<lost_here*/text[i - moved] != '0' + bit/*>*/) {
                lost++;
                moved++;
            }
            carpet += '0' + bit;
        }
        for (int b = 0; b < 5; b++) {
            if (up) left -= watch() << b;
            else flash(lost >> b & 1);
        }
        if (!up) left -= lost;
    }
    void solve(int l, int r) {
        if (left == 0) return;
        int len = r - l;
        if (/*<small*/len <= CHECK + 4/*>*/) return plain(l, r);
        string part = text.substr(l - moved, len);
        u64 own = hash_of(part, l), mask = (1ULL << CHECK) - 1;
        u64 told = exchange(own, CHECK);
        if (agree(((told ^ own) & mask) == 0)) {
            if (!up) carpet += part;
            return;
        }
        int sum = exchange(up ? checksum(part) : 0, width(len));
        string mended = up ? part : mend(part.substr(0, len - 1), sum);
        bool right = ((hash_of(mended, l) ^ told) & mask) == 0;
        if (agree(right)) {
            left--;
            if (!up) {
                carpet += mended;
                /*<shift*/moved++;/*>*/
            }
            return;
        }
        int mid = /*<middle*/(l + r) / 2/*>*/;
        solve(l, mid);
        solve(mid, r);
    }
    void run() {
        int at = 0, factor = 1;
        while (at < n && left > 0) {
            int before = left;
            int end = min(n, at + /*<window*/max(1, n / before) * factor/*>*/);
            solve(at, end);
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
    if (/*<short_here*/n <= 1000/*>*/) {
        for (char c : s) flash(c == '1');
        return;
    }
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
    if (n <= 1000) {
        while ((int)result.size() < n) result += watch() ? '1' : '0';
        return result;
    }
    Talk talk(false, n, d, s);
    talk.run();
    result = talk.carpet;
    while ((int)result.size() < n) result += talk.text[/*<rest*/result.size() - talk.moved/*>*/];
    return result;
}
