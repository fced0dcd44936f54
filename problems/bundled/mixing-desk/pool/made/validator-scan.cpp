#include <bits/stdc++.h>
using namespace std;

// Checks the form. Of the groups, only what can be told by counting.
int main(int argc, char **argv) {
    string group = argc > 1 ? argv[1] : "";
    string line;
    if (!getline(cin, line)) return 1;
    istringstream head(line);
    int n, m;
    string more;
    if (!(head >> n >> m) || (head >> more) || n < 3 || n > 150 || m < 1 || m > 500) return 1;
    set<vector<int>> orders;
    vector<int> in(n + 1);
    set<size_t> sizes;
    for (int i = 0; i < m; i++) {
        if (!getline(cin, line)) return 1;
        istringstream row(line);
        int s, x, last = 0;
        if (!(row >> s) || s < 2 || s > n) return 1;
        vector<int> v;
        while (row >> x) {
            if (x <= last || x > n) return 1;
            v.push_back(last = x);
            in[x]++;
        }
        if (!row.eof() || (int)v.size() != s || !orders.insert(v).second) return 1;
        sizes.insert(v.size());
    }
    while (getline(cin, line))
        if (line.find_first_not_of(" \t\r") != string::npos) return 1;
    int everywhere = count(in.begin(), in.end(), m);
    if (group == "group2" || group == "group5") return m != n - 1 || everywhere < 1;
    if (group == "group3") return m != n || sizes.size() != 1 || *max_element(in.begin(), in.end()) != (int)*sizes.begin();
    if (group == "group4") return sizes.size() != 1 || everywhere < 1 || everywhere + 2 < (int)*sizes.begin();
    if (group == "group6") return m != n || everywhere != 1 || (n & (n - 1)) || !sizes.count(n);
    return 0;
}
