#include <algorithm>
#include <iostream>
#include <map>
#include <numeric>
#include <vector>

using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<vector<int>> orders(m);
    vector<int> freq(n + 1);
    for (auto& o : orders) {
        int s;
        cin >> s;
        o.resize(s);
        for (int& x : o) {
            cin >> x;
            ++freq[x];
        }
    }
    map<pair<int, int>, int> made;
    vector<pair<int, int>> list;
    for (auto& o : orders) {
        sort(o.begin(), o.end(), [&](int a, int b) { return freq[a] != freq[b] ? freq[a] > freq[b] : a < b; });
        auto step = [&](int cur, int x) {
            auto it = made.find({cur, x});
            if (it != made.end()) return it->second;
            list.push_back({cur, x});
            return made[{cur, x}] = n + static_cast<int>(list.size());
        };
        accumulate(o.begin() + 1, o.end(), o[0], step);
    }
    cout << list.size() << '\n';
    for (auto [a, b] : list) cout << a << ' ' << b << '\n';
}
