#include <bits/stdc++.h>
using namespace std;

// Subtask 5: all a_i <= 0. Classic: cut into K parts with the smallest largest sum.
int main() {
    int n, k;
    cin >> n >> k;
    vector<long long> w(n);
    long long sum = 0;
    for (auto& x : w) {
        cin >> x;
        x = -x;
        sum += x;
    }
    // Rotate so that the ring begins after its dearest stall: a night surely ends there.
    int d = max_element(w.begin(), w.end()) - w.begin();
    rotate(w.begin(), w.begin() + (d + 1) % n, w.end());
    long long lo = (sum + k - 1) / k, hi = sum;
    while (lo < hi) {
        long long c = (lo + hi) / 2, s = 0;
        int parts = 1;
        bool ok = true;
        for (long long x : w) {
            if (x > c) ok = false;
            if (s + x > c) parts++, s = 0;
            s += x;
        }
        if (ok && parts <= k) hi = c;
        else lo = c + 1;
    }
    cout << lo << endl;
}
