#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// Carpets are mostly stripes: tell the first colour and how broad each stripe is, in Elias gamma code.
void gamma_out(int x) {
    int len = 31 - __builtin_clz(x);
    for (int i = 0; i < len; i++) flash(0);
    for (int i = len; i >= 0; i--) flash(x >> i & 1);
}

int gamma_in() {
    int zeros = 0;
    while (!watch()) zeros++;
    int x = 1;
    while (zeros--) x = 2 * x + watch();
    return x;
}

void mountain(int n, int d, string s) {
    flash(s[0] == '1');
    for (int i = 0; i < n;) {
        int j = i;
        while (j < n && s[j] == s[i]) j++;
        gamma_out(j - i);
        i = j;
    }
}

string valley(int n, int d, string t) {
    char c = '0' + watch();
    string s;
    while ((int)s.size() < n) {
        s += string(gamma_in(), c);
        c ^= 1;
    }
    return s;
}
