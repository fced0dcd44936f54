#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    map<pair<int, int>, int> known;
    vector<pair<int, int>> joins;
    vector<vector<int>> orders(m);
    vector<int> often(n + 1);
    for (auto &order : orders) {
        int len;
        cin >> len;
        order.resize(len);
        for (int &x : order) {
            cin >> x;
            often[x]++;
        }
    }
    for (auto &order : orders) {
        sort(order.begin(), order.end(), [&](int a, int b) {
            return /*<rule*/often[a] != often[b] ? often[a] > often[b] : a < b/*>*/;
        });
        int current = order/*<first*/[0]/*>*/;
        for (size_t i = /*<start*/1/*>*/; i < order.size(); i++) {
            auto key = /*<key*/make_pair(current, order[i])/*>*/;
            if (/*<new*/!known.count(key)/*>*/) {
                joins.push_back(key);
                known[key] = /*<number*/n + joins.size()/*>*/;
            }
            current = known[key];
        }
    }
    cout << /*<total*/joins.size()/*>*/ << "\n";
    for (auto &p : joins) cout << /*<line*/p.first << " " << p.second << "\n"/*>*/;
}
