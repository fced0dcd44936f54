#include <bits/stdc++.h>
using namespace std;

// Binary search on C, then simulate the walk and count how many nights are used.
int main() {
    int n, k;
    cin >> n >> k;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;

    auto nightsFor = [&](long long c) {
        long long purse = c;
        int nights = 1;
        for (int i = 0; i < n; i++) {
            if (a[i] < 0 && purse < -a[i]) {
                nights++;
                purse = c;
            }
            purse += a[i];
            if (purse > c) purse = c;
        }
        return nights;
    };

    long long lo = 0, hi = 0;
    for (long long x : a) {
        if (x < 0) {
            lo = max(lo, -x);
            hi += -x;
        }
    }
    while (lo < hi) {
        long long mid = lo + (hi - lo) / 2;
        if (nightsFor(mid) <= k)
            hi = mid;
        else
            lo = mid + 1;
    }
    cout << lo << endl;
    return 0;
}
