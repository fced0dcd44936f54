#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// Every 600 threads the mountain shows 30 of them. The valley finds by how much its copy has moved
// and knows how many are gone in between; pieces without loss are done, the others are told in full.
const int STEP = 600, LEN = 30;

void mountain(int n, int d, string s) {
    if (n <= 1000) {
        for (char c : s) flash(c == '1');
        return;
    }
    for (int a = 0; a < n; a += STEP) {
        for (int i = a; i < min(n, a + LEN); i++) flash(s[i] == '1');
    }
    for (int a = 0; a < n; a += STEP)
        if (watch())
            for (int i = a; i < min(n, a + STEP); i++) flash(s[i] == '1');
}

string valley(int n, int d, string t) {
    if (n <= 1000) {
        string s;
        for (int i = 0; i < n; i++) s += watch() ? '1' : '0';
        return s;
    }
    vector<int> shift;
    for (int a = 0; a < n; a += STEP) {
        string mark;
        for (int i = a; i < min(n, a + LEN); i++) mark += watch() ? '1' : '0';
        int now = shift.empty() ? 0 : shift.back(), best = now, top = -1;
        for (int k = now; k <= d; k++) {
            int eq = 0;
            for (int i = 0; i < (int)mark.size(); i++)
                eq += a - k + i < (int)t.size() && a - k + i >= 0 && t[a - k + i] == mark[i];
            if (eq > top) top = eq, best = k;
        }
        shift.push_back(best);
    }
    shift.push_back(d);
    string s;
    for (int a = 0, k = 0; a < n; a += STEP, k++) {
        bool lost = shift[k] != shift[k + 1];
        flash(lost);
        for (int i = a; i < min(n, a + STEP); i++)
            s += lost ? char('0' + watch()) : t[i - shift[k]];
    }
    return s;
}
