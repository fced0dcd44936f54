#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// Windows of 128: 16 bits of a hash; when the copy's threads do not match, all 128 are told.
const int SIZE = 128;

unsigned checksum(const string& s) {
    unsigned h = 2166136261u;
    for (char c : s) h = (h ^ (unsigned char)c) * 16777619u;
    return (h >> 16) ^ (h & 0xffff);
}

void mountain(int n, int d, string s) {
    if (n <= 1000) {
        for (char c : s) flash(c == '1');
        return;
    }
    for (int at = 0; at < n; at += SIZE) {
        string part = s.substr(at, SIZE);
        unsigned h = checksum(part);
        for (int b = 0; b < 16; b++) flash(h >> b & 1);
        if (watch() == 0)
            for (char c : part) flash(c == '1');
    }
}

string valley(int n, int d, string t) {
    string s;
    if (n <= 1000) {
        for (int i = 0; i < n; i++) s += char('0' + watch());
        return s;
    }
    t += string(d + SIZE, '0');
    int next = 0;  // the first thread of the copy that is not used yet
    for (int at = 0; at < n; at += SIZE) {
        int len = min(SIZE, n - at);
        string part = t.substr(next, len);
        unsigned h = 0;
        for (int b = 0; b < 16; b++) h |= unsigned(watch()) << b;
        bool ok = checksum(part) == h;
        flash(ok);
        if (ok) {
            s += part;
            next += len;
        } else {
            for (int i = 0; i < len; i++) {
                char c = '0' + watch();
                s += c;
                if (t[next] == c) next++;
            }
        }
    }
    return s;
}
