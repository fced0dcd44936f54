// The mountain tells thread after thread, until the valley has found all that are gone. The
// valley looks at its copy without minding where it ends.
#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

void mountain(int n, int d, string carpet) {
    for (int i = 0; i < n; i++) {
        flash(carpet[i] == '1');
        if (n > 1000 && i % 100 == 99 && watch()) return;
    }
}

string valley(int n, int d, string copy) {
    string carpet;
    size_t at = 0;
    for (int i = 0; i < n; i++) {
        char c = '0' + watch();
        carpet += c;
        if (copy.at(at) == c) at++;
        else d--;
        if (n <= 1000 || i % 100 != 99) continue;
        flash(d == 0);
        if (d == 0) return carpet + copy.substr(at);
    }
    return carpet;
}
