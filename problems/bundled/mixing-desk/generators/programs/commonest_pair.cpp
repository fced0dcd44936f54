// Joins, again and again, the two recordings that most unfinished orders need, the first such
// pair when there are several.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<vector<int>> need(m);
    for (auto &order : need) {
        int size;
        cin >> size;
        order.resize(size);
        for (int &x : order) cin >> x;
    }
    vector<pair<int, int>> joins;
    while (true) {
        const int recordings = n + joins.size();
        vector<vector<int>> count(recordings + 1, vector<int>(recordings + 1));
        for (auto &order : need)
            for (size_t i = 0; i < order.size(); i++)
                for (size_t j = 0; j < i; j++) count[min(order[i], order[j])][max(order[i], order[j])]++;
        int best = 0, a = 0, b = 0;
        for (int i = 1; i <= recordings; i++)
            for (int j = i + 1; j <= recordings; j++)
                if (count[i][j] > best) best = count[i][j], a = i, b = j;
        if (best == 0) break;
        joins.push_back({a, b});
        for (auto &order : need) {
            auto i = find(order.begin(), order.end(), a), j = find(order.begin(), order.end(), b);
            if (i == order.end() || j == order.end()) continue;
            order.erase(max(i, j));
            order.erase(min(i, j));
            order.push_back(recordings + 1);
        }
    }
    cout << joins.size() << "\n";
    for (auto [a, b] : joins) cout << a << " " << b << "\n";
}
