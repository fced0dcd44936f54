#include <bits/stdc++.h>
using namespace std;

// LSD radix sort, one pass per bit of the compressed value.
int main() {
    int n;
    scanf("%d", &n);
    vector<int> a(n);
    for (auto &x : a) scanf("%d", &x);
    vector<int> vals(a);
    sort(vals.begin(), vals.end());
    vals.erase(unique(vals.begin(), vals.end()), vals.end());
    for (auto &x : a) x = lower_bound(vals.begin(), vals.end(), x) - vals.begin();
    int bits = 0;
    while ((1u << bits) < vals.size()) bits++;
    printf("%d\n", bits);
    for (int b = 0; b < bits; b++) {
        string s(n, 'T');
        for (int i = 0; i < n; i++)
            if (a[i] >> b & 1) s[i] = 'S';
        puts(s.c_str());
        stable_partition(a.begin(), a.end(), [&](int x) { return !(x >> b & 1); });
    }
}
