#include <bits/stdc++.h>
using namespace std;

// Shapes at the edges of the constraints: one order only, as few instruments as possible, orders
// of two, orders of all; a few large inputs.
int main(int argc, char **argv) {
    string group = argc > 1 ? argv[1] : "group7";
    int seed = argc > 2 ? atoi(argv[2]) : 0;
    mt19937 rng(seed * 7919 + hash<string>()(group) % 1000);
    int n = 0;
    vector<vector<int>> o;
    auto range = [](int a, int b) {
        vector<int> v(b - a + 1);
        iota(v.begin(), v.end(), a);
        return v;
    };
    if (group == "group1") {
        n = seed % 2 ? 3 : 20 + rng() % 30;
        if (seed % 3 == 0) o = {range(1, n)};
        else for (int i = 2; i <= n; i++) o.push_back(range(1, i));  // each in the next
    } else if (group == "group2") {
        int c = seed % 2 ? 12 : 3 + rng() % 8;  // two rows
        n = 2 * c;
        for (int i = 1; i <= c; i++) {
            auto v = range(1, i);
            if (i > 1) o.push_back(v);
            for (int x = c + 1; x <= c + i; x++) v.push_back(x);
            o.push_back(v);
        }
    } else if (group == "group3") {
        n = seed % 2 ? 4 : 2 * (3 + rng() % 12);
        int k = n / 2;
        for (int i = 0; i < n; i++) {
            vector<int> v;
            for (int j = 0; j < k; j++) v.push_back((i + j) % n + 1);
            o.push_back(v);
        }
    } else if (group == "group4") {
        int leaves = 3 + rng() % 10, hub = 1 + rng() % 6;
        n = leaves + hub;
        for (int i = 2; i <= leaves; i++) {
            // all with the first, or a path
            vector<int> v{seed % 2 ? 1 : i - 1, i};
            for (int h = 1; h <= hub; h++) v.push_back(leaves + h);
            o.push_back(v);
        }
    } else if (group == "group5" || group == "group6") {
        int d = 2 + seed % 4;
        n = 1 << d;
        for (int a = group == "group5"; a < n; a++) {
            vector<int> v;
            for (int x = 0; x < n; x++)
                if (group == "group5" ? (x & ~a) == 0 : __builtin_popcount(x & a) % 2 == 0) v.push_back(n - x);
            o.push_back(v);
        }
    } else if (seed % 4 == 0) {
        n = 12;
        for (int i = 1; i <= n; i++)
            for (int j = i + 1; j <= n; j++) o.push_back({i, j});
    } else if (seed % 4 == 1) {
        n = 14;  // all but one
        for (int i = 1; i <= n; i++) {
            auto v = range(1, n);
            v.erase(v.begin() + i - 1);
            o.push_back(v);
        }
    } else if (seed % 4 == 2) {
        n = 3;
        o = {{1, 2, 3}};
    } else {
        n = 60;
        set<vector<int>> s;
        while (s.size() < 40) {
            vector<int> v;
            for (int x = 1; x <= n; x++)
                if (rng() % 3 == 0) v.push_back(x);
            if (v.size() > 1) s.insert(v);
        }
        o.assign(s.begin(), s.end());
    }
    printf("%d %zu\n", n, o.size());
    for (auto &v : o) {
        sort(v.begin(), v.end());
        printf("%zu", v.size());
        for (int x : v) printf(" %d", x);
        puts("");
    }
}
