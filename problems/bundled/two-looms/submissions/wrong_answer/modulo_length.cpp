// The checksum for one thread gone, modulo N in place of N + 1: two carpets share a value.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

int checksum(const string& s) {
    long long sum = 0;
    for (int i = 0; i < (int)s.size(); i++) sum += (i + 1LL) * (s[i] - '0');
    return sum % (int)s.size();
}

void mountain(int n, int d, string carpet) {
    if (d > 1) {
        for (char c : carpet) flash(c - '0');
        return;
    }
    for (int b = 0, t = checksum(carpet); b < 15; b++) flash(t >> b & 1);
}

string valley(int n, int d, string copy) {
    string carpet;
    if (d > 1) {
        while ((int)carpet.size() < n) carpet += '0' + watch();
        return carpet;
    }
    int told = 0;
    for (int b = 0; b < 15; b++) told += watch() << b;
    long long sum = 0;
    for (int i = 0; i + 1 < n; i++) sum += (i + 1LL) * (copy[i] - '0');
    for (int p = n - 1; p >= 0; p--) {
        if (sum % n == told) return copy.insert(p, "0");
        if ((sum + p + 1) % n == told) return copy.insert(p, "1");
        if (p > 0) sum += copy[p - 1] - '0';
    }
    return copy;
}
