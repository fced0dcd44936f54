#include <bits/stdc++.h>
using namespace std;

// The smallest number of joins by iterative deepening over all sequences of joins.
int n, m;
typedef bitset<150> B;
vector<B> want, rec;
vector<pair<int, int>> ops;

bool dfs(int left) {
    int missing = 0;
    for (auto &w : want) missing += find(rec.begin(), rec.end(), w) == rec.end();
    if (missing == 0) return true;
    if (missing > left) return false;
    for (size_t i = 0; i < rec.size(); i++)
        for (size_t j = 0; j < i; j++) {
            if ((rec[i] & rec[j]).any()) continue;
            B u = rec[i] | rec[j];
            bool useful = false;
            for (auto &w : want) useful |= (u & ~w).none();
            if (!useful || find(rec.begin(), rec.end(), u) != rec.end()) continue;
            rec.push_back(u);
            ops.push_back({j + 1, i + 1});
            if (dfs(left - 1)) return true;
            rec.pop_back();
            ops.pop_back();
        }
    return false;
}

int main() {
    cin >> n >> m;
    want.resize(m);
    for (auto &w : want) {
        int s, x;
        cin >> s;
        while (s--) cin >> x, w[x - 1] = 1;
    }
    rec.resize(n);
    for (int i = 0; i < n; i++) rec[i][i] = 1;
    int k = m;
    while (!dfs(k)) k++;
    cout << ops.size() << endl;
    for (auto [a, b] : ops) cout << a << " " << b << endl;
}
