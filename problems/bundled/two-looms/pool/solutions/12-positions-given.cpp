#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// The mountain knows which threads are gone: 15 bits for the place, 1 for the colour.
void mountain(int n, int d, string carpet, vector<int> gone) {
    for (int p : gone) {
        for (int b = 0; b < 15; b++) flash(p >> b & 1);
        flash(carpet[p] == '1');
    }
}

string valley(int n, int d, string copy) {
    for (int k = 0; k < d; k++) {
        int p = 0;
        for (int b = 0; b < 15; b++) p |= watch() << b;
        copy.insert(p, 1, char('0' + watch()));
    }
    return copy;
}
