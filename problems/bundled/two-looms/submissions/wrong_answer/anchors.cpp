// The mountain shows 40 threads every so often and the valley finds its place by them. That
// tells how many threads are gone in between; halves are searched on. Right for random carpets,
// lost in patterns that repeat.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

const int SHOWN = 40;

void show(const string& s, int from, int to) {
    for (int i = from; i < to; i++) flash(s[i] == '1');
}
string look(int count) {
    string s;
    while (count--) s += char('0' + watch());
    return s;
}

void up(const string& c, int l, int r, int lost) {
    if (lost == 0) return;
    if (r - l <= 2 * SHOWN) return show(c, l, r);
    int m = (l + r) / 2;
    show(c, m, m + SHOWN);
    int left = 0;
    for (int b = 0; b < 5; b++) left |= watch() << b;
    up(c, l, m, left);
    up(c, m, r, lost - left);
}

string down(const string& c, int lost) {
    int n = c.size() + lost;
    if (lost == 0) return c;
    if (n <= 2 * SHOWN) return look(n);
    int m = n / 2, best = 0, most = -1;
    string seen = look(SHOWN);
    for (int s = 0; s <= lost; s++) {
        int same = 0;
        while (same < SHOWN && m - s + same < (int)c.size() && c[m - s + same] == seen[same]) same++;
        if (same > most) most = same, best = s;
    }
    for (int b = 0; b < 5; b++) flash(best >> b & 1);
    return down(c.substr(0, m - best), best) + down(c.substr(m - best), lost - best);
}

void mountain(int n, int d, string carpet) {
    if (n <= 1000) show(carpet, 0, n);
    else up(carpet, 0, n, d);
}

string valley(int n, int d, string copy) {
    return n <= 1000 ? look(n) : down(copy, d);
}
