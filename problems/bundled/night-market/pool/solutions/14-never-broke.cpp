#include <iostream>
#include <vector>
using namespace std;

// Quadratic: all starts, greedy nights, linear scan made fast by bisection.
bool feasible(const vector<long long>& a, int k, long long c) {
    int n = a.size();
    for (int s = 0; s < n; s++) {
        long long purse = c;
        int nights = 1;
        bool fail = false;
        for (int i = 0; i < n; i++) {
            long long next = purse + a[(s + i) % n];
            if (next <= 0) {               // no money left: go home
                nights++;
                next = c + a[(s + i) % n];
                if (next <= 0) { fail = true; break; }
            }
            purse = next > c ? c : next;
        }
        if (!fail && nights <= k) return true;
    }
    return false;
}

int main() {
    int n, k;
    cin >> n >> k;
    vector<long long> a(n);
    for (auto& x : a) cin >> x;
    long long lo = 0, hi = 2000000000000LL;
    while (lo < hi) {
        long long mid = (lo + hi) / 2;
        if (feasible(a, k, mid)) hi = mid;
        else lo = mid + 1;
    }
    cout << lo << endl;
}
