#include <bits/stdc++.h>
using namespace std;

template <class F>
long long first_true(long long lo, long long hi, F&& f) {
    while (lo < hi) {
        long long mid = midpoint(lo, hi);
        if (f(mid)) hi = mid;
        else lo = mid + 1;
    }
    return lo;
}

int main() {
    int n, k;
    cin >> n >> k;
    vector<int64_t> a(n), lvl(1, 0);
    for (auto& x : a) cin >> x;
    for (int lap = 0; lap < 2; lap++)
        for (auto x : a) lvl.push_back(lvl.back() + x);
    auto good = [](int64_t c) {
        vector<int> jump(2 * n + 1, 2 * n);
        deque<int> dq;
        int l = 0;
        for (int r = 0; r < 2 * n; r++) {
            while (!dq.empty() && lvl[dq.back()] <= lvl[r]) dq.pop_back();
            dq.push_back(r);
            for (; !dq.empty() && lvl[dq.front()] - lvl[r + 1] > c; dq.pop_front())
                while (l <= dq.front()) jump[l++] = r;
        }
        vector<int> at(n);
        iota(at.begin(), at.end(), 0);
        for (int e = k; e; e >>= 1) {
            if (e & 1) for (int& v : at) v = jump[v];
            auto j2 = jump;
            for (int& v : j2) v = jump[v];
            jump = j2;
        }
        for (int i = 0; i < n; i++)
            if (at[i] - i >= n) return true;
        return false;
    };
    int64_t sum = 0;
    for (auto x : a) sum += max<int64_t>(0, -x);
    cout << first_true(0, sum, good) << '\n';
}
