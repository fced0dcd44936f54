#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

// The mountain tells the colour of every thread in turn.
void mountain(int n, int d, string carpet) {
    for (int i = /*<begin*/0/*>*/; /*<told*/i < n/*>*/; i++) flash(/*<colour*/carpet[i] == '1'/*>*/);
}

string valley(int n, int d, string copy) {
    string result;
    for (int i = 0; /*<heard*/i < n/*>*/; i++) {
        int got = watch();
        /*<keep*/result += got ? '1' : '0';/*>*/
    }
    return /*<answer*/result/*>*/;
}
