#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// sum of i * x_i mod N (indices from 1); 15 bits. Find the insertion with the right residue.
void mountain(int n, int d, string x) {
    if (n <= 1000 && d > 1) { for (char c : x) flash(c == '1'); return; }
    long long s = 0;
    for (int i = 0; i < n; i++) s += (x[i] - '0') * (i + 1);
    s %= n;
    for (int i = 14; i >= 0; i--) flash((s >> i) & 1);
}

string valley(int n, int d, string y) {
    if (n <= 1000 && d > 1) {
        string x;
        while ((int)x.size() < n) x.push_back('0' + watch());
        return x;
    }
    int s = 0;
    for (int i = 0; i < 15; i++) s = 2 * s + watch();
    long long base = 0;
    for (int i = 0; i < (int)y.size(); i++) base += (y[i] - '0') * (i + 1);
    long long ones = 0;
    for (int p = y.size(); p >= 0; p--) {
        for (int b = 0; b <= 1; b++)
            if ((base + ones + b * (p + 1)) % n == s) {
                string x = y;
                x.insert(x.begin() + p, '0' + b);
                return x;
            }
        if (p) ones += y[p - 1] - '0';
    }
    return y + "0";
}
