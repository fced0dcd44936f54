#include <bits/stdc++.h>
using namespace std;

// Joins that make a part of some order, in every order of making them, with one more join
// allowed each time. For a handful of instruments.
int n, m;
vector<int> want, have;
vector<pair<int, int>> ops;

bool search(int left) {
    int missing = 0;
    for (int w : want) missing += !count(have.begin(), have.end(), w);
    if (!missing) return true;
    if (missing > left) return false;
    for (size_t i = 0; i < have.size(); i++)
        for (size_t j = i + 1; j < have.size(); j++) {
            int u = have[i] | have[j];
            if (have[i] & have[j] || count(have.begin(), have.end(), u)) continue;
            if (none_of(want.begin(), want.end(), [&](int w) { return (w & u) == u; })) continue;
            have.push_back(u);
            ops.push_back({i + 1, j + 1});
            if (search(left - 1)) return true;
            have.pop_back();
            ops.pop_back();
        }
    return false;
}

int main() {
    cin >> n >> m;
    if (n > 10) return 1;
    want.resize(m);
    for (int &w : want) {
        int s, x;
        cin >> s;
        while (s--) cin >> x, w |= 1 << x;
    }
    for (int i = 1; i <= n; i++) have.push_back(1 << i);
    int k = m;
    while (!search(k)) k++;
    cout << ops.size() << "\n";
    for (auto [a, b] : ops) cout << a << " " << b << "\n";
}
