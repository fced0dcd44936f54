#include <bits/stdc++.h>
#include "looms.h"
using namespace std;
typedef unsigned long long u64;

// Windows with a hash in stages: for no thread gone, one, two, three. Places are found by meeting
// in the middle; a window that lost more is halved.
namespace {

u64 weight(u64 i) {
    i = (i + 1) * 0x9E3779B97F4A7C15ull;
    i = (i ^ (i >> 30)) * 0xBF58476D1CE4E5B9ull;
    i = (i ^ (i >> 27)) * 0x94D049BB133111EBull;
    return i ^ (i >> 31);
}

int bits_for(int len, int t) {
    double ways = 0;
    for (int i = 0; i < t; i++) ways += log2(double(len - i) / (i + 1));
    return int(ceil(ways)) + /*<sure*/15/*>*/;
}

struct Hall {
    int n, d;
    bool up;
    string x, y;
    int gone = 0;
    vector<u64> before;

    bool decide(bool own) {
        if (up) return watch();
        flash(own);
        return own;
    }
    int thread(int i) { return /*<behind*/i < (int)y.size() ? y[i] - '0' : 0/*>*/; }
    void put(int bit) {
        int i = before.size() - 1;
        if (!up) x += char('0' + bit);
        before.push_back(before[i] + (bit ? weight(i) : 0));
    }
    void prepare() {
        before = {0};
        for (char c : x) put(c == '1');
    }
    u64 more(int l, int r, int from, int to, u64 value) {
        for (int b = from; b < to; b++) {
            u64 bit;
            if (up) flash(bit = (before[r] - before[l]) >> b & 1);
            else bit = watch();
            value |= bit << b;
        }
        return value;
    }
    void raw(int l, int r) {
        int here = 0;
        for (int i = l; i < r; i++) {
            if (up) flash(x[i] == '1');
            else {
                int bit = watch();
                here += bit != thread(/*<late*/i - gone - here/*>*/);
                put(bit);
            }
        }
        int counted = 0;
        while (gone + counted < d && decide(counted < here)) counted++;
        gone += counted;
    }

    // Puts threads in at these places of [l, r).
    bool fill(int l, int r, vector<int> places) {
        for (int i = l; i < r; i++) {
            int bit = thread(i - gone);
            if (count(places.begin(), places.end(), i - l)) /*<put_in*/bit ^= 1, gone++;/*>*/
            put(bit);
        }
        return true;
    }
    bool find(int l, int r, int t, int bits, u64 value) {
        int len = r - l;
        u64 mask = (1ull << bits) - 1;
        // sum[s]: the hash of the copy moved by s. step[k][p]: what it changes to put the k-th in at p.
        vector<vector<u64>> sum(t + 1, vector<u64>(len + 1)), step(t + 1, vector<u64>(len));
        for (int s = 0; s <= t; s++)
            for (int i = 0; i < len; i++)
                sum[s][i + 1] = sum[s][i] + (i >= s && thread(l + i - gone - s) ? weight(l + i) : 0);
        for (int k = 1; k <= t; k++)
            for (int p = k - 1; p < len; p++) {
                u64 in = thread(/*<before_it*/l + p - gone - k + 1/*>*/) ? 0 : weight(l + p);
                step[k][p] = sum[k - 1][p] + in - sum[k][p + 1];
            }
        u64 left = value - sum[t][len];
        if (t == 0) return (left & mask) == 0 && fill(l, r, {});
        int size = 1024;
        while (size < 8 * len) size *= 2;
        vector<int> head(size, -1), next(len, -1);
        auto look = [&](u64 wanted) {
            int p = head[wanted & mask & (size - 1)];
            while (p >= 0 && ((step[1][p] ^ wanted) & mask)) p = next[p];
            return p;
        };
        auto add = [&](int p) {
            int h = step[1][p] & mask & (size - 1);
            next[p] = head[h];
            head[h] = p;
        };
        if (t == 1) {
            for (int p = 0; p < len; p++) add(p);
            int p = look(left);
            return p >= 0 && fill(l, r, {p});
        }
        for (int second = 1; second < len; second++) {
            add(second - 1);
            u64 rest = left - step[2][second];
            if (t == 2) {
                int p = look(rest);
                if (p >= 0) return fill(l, r, {p, second});
            } else {
                for (int third = /*<third*/second + 1/*>*/; third < len; third++) {
                    int p = look(rest - step[3][third]);
                    if (p >= 0) return fill(l, r, {p, second, third});
                }
            }
        }
        return false;
    }
    void resolve(int l, int r, int bits, u64 value) {
        int most = /*<most*/r - l > 4000 ? 2 : 3/*>*/;
        for (int t = 0; t <= most && t <= d - gone; t++) {
            int needed = bits_for(r - l, t);
            if (needed >= r - l) return raw(l, r);
            value = more(l, r, bits, needed, value);
            bits = max(bits, needed);
            if (!decide(!up && find(l, r, t, bits, value))) continue;
            if (up) gone += t;
            return;
        }
        int m = (l + r) / 2;
        resolve(l, m, 0, 0);
        if (gone < d) resolve(m, r, bits, /*<remainder*/value - (before[m] - before[l])/*>*/);
    }

    // One thread gone from [l, r), which is known: as many bits as it takes to write r - l.
    void one(int l, int r) {
        int len = r - l, bits = 0;
        while (len >> bits) bits++;
        long long sum = 0;
        for (int i = 1; i <= len; i++)
            if (up && x[l + i - 1] == '1') sum += i;
        sum %= len + 1;
        if (up) {
            for (int b = 0; b < bits; b++) flash(sum >> b & 1);
            return;
        }
        long long wanted = 0, ones = 0;
        for (int b = 0; b < bits; b++) wanted |= (long long)watch() << b;
        string here = y.substr(l - gone, len - 1);
        for (int i = 1; i < len; i++)
            if (here[i - 1] == '1') ones++, wanted -= i;
        wanted = (wanted % (len + 1) + len + 1) % (len + 1);
        int p = 0;
        if (wanted <= ones) {
            for (p = len - 1; wanted > 0; p--) wanted -= here[p - 1] == '1';
            here.insert(p, "0");
        } else {
            for (wanted -= ones + 1; wanted > 0; p++) wanted -= here[p] == '0';
            here.insert(p, "1");
        }
        x += here;
        gone++;
    }

    void run() {
        int block = d == 1 ? n : 500;
        if (n == block * d) {
            for (int l = 0; l < n; l += block) one(l, l + block);
            return;
        }
        prepare();
        int wider = 1;
        for (int at = 0; at < n && gone < d;) {
            int was = gone;
            int width = max(16, /*<window*/int(1.5 * wider * (n - at) / (d - gone))/*>*/);
            int end = min(n, at + width);
            resolve(at, end, 0, 0);
            wider = gone == was ? wider * 2 : 1;
            at = end;
        }
        while (!up && (int)x.size() < n) x += char('0' + thread(x.size() - gone));
    }
};

}  // namespace

void mountain(int n, int d, string carpet) {
    Hall hall{n, d, true, carpet, "", 0, {}};
    hall.run();
}

string valley(int n, int d, string copy) {
    Hall hall{n, d, false, "", copy, 0, {}};
    hall.run();
    return hall.x;
}
