#include <bits/stdc++.h>
using namespace std;
typedef unsigned long long ull;

int main() {
    int n, m;
    cin >> n >> m;
    vector<ull> o(m), r;
    for (auto &mask : o) {
        int s, x;
        cin >> s;
        while (s--) {
            cin >> x;
            mask |= 1ULL << (x - 1);
        }
    }
    for (int i = 0; i < n; i++) r.push_back(1ULL << i);
    sort(o.begin(), o.end(), [](ull a, ull b) { return __builtin_popcountll(a) < __builtin_popcountll(b); });
    vector<pair<int, int>> ops;
    for (ull need : o) {
        int cur = -1;
        while (need) {
            int best = -1;
            for (int i = (int)r.size() - 1; i >= 0; i--)
                if (r[i] && (r[i] & need) == r[i] &&
                    (best < 0 || __builtin_popcountll(r[i]) > __builtin_popcountll(r[best])))
                    best = i;
            need ^= r[best];
            if (cur >= 0) {
                ops.push_back({cur + 1, best + 1});
                r.push_back(r[cur] | r[best]);
                cur = r.size() - 1;
            } else
                cur = best;
        }
    }
    printf("%zu\n", ops.size());
    for (auto [a, b] : ops) printf("%d %d\n", a, b);
}
