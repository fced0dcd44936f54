#include <bits/stdc++.h>
using namespace std;
typedef bitset<151> B;

int main() {
    int n, m;
    cin >> n >> m;
    vector<B> o(m);
    for (auto &b : o) {
        int k, x;
        for (cin >> k; k--;) cin >> x, b[x] = 1;
    }
    sort(o.begin(), o.end(), [](const B &a, const B &b) { return a.count() < b.count(); });
    vector<B> have(n + 1);
    for (int i = 1; i <= n; i++) have[i][i] = 1;
    vector<array<int, 2>> ops;
    for (auto &t : o) {
        // the best two subsets whose union is the order
        bool done = false;
        vector<int> sub;
        for (int i = 1; i < (int)have.size(); i++)
            if ((have[i] | t) == t) sub.push_back(i);
        sort(sub.begin(), sub.end(), [&](int a, int b) { return have[a].count() > have[b].count(); });
        for (size_t i = 0; i < sub.size() && !done; i++)
            for (size_t j = i + 1; j < sub.size() && !done; j++)
                if ((have[sub[i]] | have[sub[j]]) == t) {
                    ops.push_back({sub[i], sub[j]});
                    have.push_back(t);
                    done = true;
                }
        if (done) continue;
        int cur = sub[0];
        B now = have[cur];
        while (now != t) {
            int best = 0;
            size_t gain = 0;
            for (int i : sub) {
                size_t g = (have[i] & ~now).count();
                if (g > gain) gain = g, best = i;
            }
            ops.push_back({cur, best});
            now |= have[best];
            have.push_back(now);
            cur = have.size() - 1;
        }
    }
    cout << ops.size() << "\n";
    for (auto &p : ops) cout << p[0] << " " << p[1] << "\n";
}
