#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// The valley follows with a finger in its copy and says stop when all losses have been found.
void mountain(int n, int d, string carpet) {
    for (int i = 0; i < n; i++) {
        flash(carpet[i] == '1');
        if (i % 64 == 63 && watch()) return;
    }
}

string valley(int n, int d, string copy) {
    string carpet;
    int finger = 0, found = 0;
    for (int i = 0; i < n; i++) {
        char c = watch() ? '1' : '0';
        carpet += c;
        if (copy[finger] == c) finger++;
        else found++;
        if (i % 64 == 63) {
            flash(found == d);
            if (found == d) return carpet + copy.substr(finger);
        }
    }
    return carpet;
}
