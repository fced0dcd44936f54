#include <bits/stdc++.h>
#include "looms.h"
using namespace std;

void mountain(int n, int d, string carpet) {
    for (char c : carpet) flash(c - '0');
}

string valley(int n, int d, string copy) {
    string carpet(n, '0');
    for (auto& c : carpet) c += watch();
    return carpet;
}
