// Searches for the place of each loss by comparing how many threads before a place are blue. But
// a white thread that is gone does not change that.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

void mountain(int n, int d, string carpet) {
    vector<int> blue(n + 1);
    for (int i = 0; i < n; i++) blue[i + 1] = blue[i] + (carpet[i] == '1');
    for (int start = 0; d--;) {
        int lo = start, hi = n + 1;
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2;
            for (int b = 0; b < 15; b++) flash(blue[mid] >> b & 1);
            if (watch()) lo = mid; else hi = mid;
        }
        start = min(n, lo + 1);
    }
}

string valley(int n, int d, string copy) {
    string now = copy + string(d, '0');
    for (int start = 0; d--;) {
        vector<int> blue(n + 1);
        for (int i = 0; i < n; i++) blue[i + 1] = blue[i] + (now[i] == '1');
        int lo = start, hi = n + 1;
        while (hi - lo > 1) {
            int mid = (lo + hi) / 2, told = 0;
            for (int b = 0; b < 15; b++) told |= watch() << b;
            flash(told == blue[mid]);
            if (told == blue[mid]) lo = mid; else hi = mid;
        }
        if (lo < n) {
            now.insert(lo, now[lo] == '0' ? "1" : "0");
            now.resize(n);
        }
        start = min(n, lo + 1);
    }
    return now;
}
