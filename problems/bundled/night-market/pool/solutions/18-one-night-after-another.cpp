#include <algorithm>
#include <iostream>
#include <vector>

using namespace std;

// bisection + monotone stack for next(), then simulate K nights from every stall
int main() {
    cin.sync_with_stdio(0);
    cin.tie(0);
    long long n, k;
    cin >> n >> k;
    vector<long long> a(2 * n);
    for (int i = 0; i < n; ++i) {
        cin >> a[i];
        a[n + i] = a[i];
    }
    vector<long long> s(2 * n + 1);
    for (int i = 0; i < 2 * n; ++i) s[i + 1] = s[i] + a[i];

    long long lo = 0, hi = 0;
    for (int i = 0; i < n; ++i) {
        if (a[i] < 0) {
            lo = max(lo, -a[i]);
            hi -= a[i];
        }
    }
    vector<int> nx(2 * n + 1);
    vector<pair<long long, int>> st;
    while (lo < hi) {
        long long c = (lo + hi) / 2;
        st.clear();
        int filled = 0;
        for (int r = 1; r <= 2 * n; ++r) {
            while (!st.empty() && st.back().first <= s[r - 1]) st.pop_back();
            st.push_back({s[r - 1], r - 1});
            // last entry with value > s[r] + c; values fall along the stack
            int L = 0, R = st.size();
            while (L < R) {
                int m = (L + R) / 2;
                if (st[m].first > s[r] + c) L = m + 1;
                else R = m;
            }
            if (L > 0)
                while (filled <= st[L - 1].second) nx[filled++] = r - 1;
        }
        while (filled <= 2 * n) nx[filled++] = 2 * n;

        bool good = false;
        for (int i = 0; i < n && !good; ++i) {
            int p = i;
            for (int t = 0; t < k; ++t) {
                p = nx[p];
                if (p >= i + n) {
                    good = true;
                    break;
                }
            }
        }
        if (good) hi = c;
        else lo = c + 1;
    }
    cout << lo << endl;
}
