#include <bits/stdc++.h>
using namespace std;

// Leaves the constraint of group5 unchecked: it would take a solution.
int main(int argc, char **argv) {
    string group = argc > 1 ? argv[1] : "";
    string line1, line2, more;
    if (!getline(cin, line1) || !getline(cin, line2) || getline(cin, more)) return 1;
    istringstream a(line1), b(line2);
    long long n;
    if (!(a >> n) || n < 1 || n > 1000) return 1;
    if (group == "group1" && n > 8) return 1;
    if (group == "group4" && n > 60) return 1;
    set<long long> seen;
    for (int i = 0; i < n; i++) {
        long long c;
        if (!(b >> c) || c < 1 || c > 1000000000) return 1;
        if (group == "group2" && c > 4) return 1;
        if (!seen.insert(c).second && group == "group3") return 1;
    }
    string rest;
    return (b >> rest) ? 1 : 0;
}
