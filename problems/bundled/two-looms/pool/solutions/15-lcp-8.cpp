#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// Fewer bits for each comparison: 8 should be enough, 1/256 is small.
vector<int> hashes(const string& s) {
    vector<int> h(s.size() + 1, 7);
    for (size_t i = 0; i < s.size(); i++) h[i + 1] = (h[i] * 131 + s[i] * 17 + 3) % 1000003;
    return h;
}

void mountain(int n, int d, string s) {
    if (n <= 1000) { for (char c : s) flash(c != '0'); return; }
    vector<int> h = hashes(s);
    int p = 0;
    for (int t = 0; t < d; t++) {
        int a = p, b = n;
        while (a < b) {
            int m = (a + b + 1) / 2;
            for (int i = 0; i < 8; i++) flash(h[m] >> i & 1);
            if (watch()) a = m; else b = m - 1;
        }
        p = min(n, a + 1);
    }
}

string valley(int n, int d, string t) {
    string s = t + string(d, '0');
    if (n <= 1000) { for (auto& c : s) c = watch() + 48; return s; }
    int p = 0;
    for (int k = 0; k < d; k++) {
        vector<int> h = hashes(s);
        int a = p, b = n;
        while (a < b) {
            int m = (a + b + 1) / 2, x = 0;
            for (int i = 0; i < 8; i++) x += watch() << i;
            int ok = x == (h[m] & 255);
            flash(ok);
            if (ok) a = m; else b = m - 1;
        }
        if (a < n) {
            s.insert(a, s[a] == '0' ? "1" : "0");
            s.pop_back();
        }
        p = min(n, a + 1);
    }
    return s;
}
