// The checksum of each block of 500, or of the whole where one thread is gone. In every other
// case all threads are sent.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

const int BLOCK = 500;

int checksum(const string& s) {
    int m = s.size() + 1;
    long long t = 0;
    for (int i = 1; i < m; i++) t += s[i - 1] == '1' ? i : 0;
    return t % m;
}

void mountain(int n, int d, string carpet) {
    int size = d == 1 ? n : n == BLOCK * d ? BLOCK : 0;
    if (size == 0) {
        for (char c : carpet) flash(c - '0');
        return;
    }
    for (int at = 0; at < n; at += size) {
        int t = checksum(carpet.substr(at, size));
        for (int left = size; left > 0; left /= 2, t /= 2) flash(t % 2);
    }
}

string valley(int n, int d, string copy) {
    int size = d == 1 ? n : n == BLOCK * d ? BLOCK : 0;
    string carpet;
    if (size == 0) {
        while ((int)carpet.size() < n) carpet += char('0' + watch());
        return carpet;
    }
    for (int block = 0; block < d; block++) {
        int want = 0, bit = 1;
        for (int left = size; left > 0; left /= 2, bit *= 2) want += bit * watch();
        string part = copy.substr(block * (size - 1), size - 1);
        long long sum = 0;
        for (int i = 1; i < size; i++) sum += part[i - 1] == '1' ? i : 0;
        int m = size + 1;
        for (int p = size - 1;; p--) {
            if (sum % m == want) { part.insert(p, "0"); break; }
            if ((sum + p + 1) % m == want) { part.insert(p, "1"); break; }
            if (part[p - 1] == '1') sum++;
        }
        carpet += part;
    }
    return carpet;
}
