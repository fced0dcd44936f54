// One thread gone: the sum of the places of the blue threads modulo N + 1. Else everything.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

int bits_of(int n) { return n == 0 ? 0 : 1 + bits_of(n / 2); }

void mountain(int n, int d, string carpet) {
    if (d > 1) {
        for (char c : carpet) flash(c == '1');
        return;
    }
    long long sum = 0;
    for (int i = 0; i < n; i++) if (carpet[i] == '1') sum += i + 1;
    for (int b = 0; b < bits_of(n); b++) flash(sum % (n + 1) >> b & 1);
}

string valley(int n, int d, string copy) {
    if (d > 1) {
        string carpet;
        for (int i = 0; i < n; i++) carpet += char('0' + watch());
        return carpet;
    }
    int told = 0;
    for (int b = 0; b < bits_of(n); b++) told |= watch() << b;
    long long sum = 0;
    int ones = 0;
    for (int i = 0; i + 1 < n; i++) if (copy[i] == '1') sum += i + 1, ones++;
    int lacking = ((told - sum) % (n + 1) + n + 1) % (n + 1);
    // Either a 0 with so many ones behind it, or a 1 with so many zeros before it.
    if (lacking <= ones) {
        int p = n - 1;
        while (lacking > 0) if (copy[--p] == '1') lacking--;
        return copy.insert(p, "0");
    }
    int p = 0;
    lacking -= ones + 1;
    while (lacking > 0) if (copy[p++] == '0') lacking--;
    return copy.insert(p, "1");
}
