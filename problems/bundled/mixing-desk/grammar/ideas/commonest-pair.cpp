#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<set<int>> orders(m);
    for (auto &order : orders) {
        int size, x;
        cin >> size;
        while (size--) {
            cin >> x;
            order.insert(x);
        }
    }
    vector<pair<int, int>> joins;
    while (true) {
        int tapes = n + (int)joins.size();
        vector<vector<int>> together(/*<room*/tapes + 1/*>*/, vector<int>(tapes + 1));
        for (auto &order : orders)
            for (auto i = order.begin(); i != order.end(); ++i)
                for (auto j = next(i); /*<inner*/j != order.end()/*>*/; ++j) together[*i][*j]/*<plus*/++/*>*/;
        int best = /*<least*/0/*>*/, a = 0, b = 0;
        for (int i = 1; /*<outer*/i <= tapes/*>*/; i++)
            for (int j = i + 1; j <= tapes; j++)
                if (/*<compare*/together[i][j] > best/*>*/) {
                    best = together[i][j];
                    a = i;
                    b = j;
                }
        if (a == 0) break;
        joins.push_back({a, b});
        int made = /*<number*/n + (int)joins.size()/*>*/;
        for (auto &order : orders) {
            if (/*<both*/!order.count(a) || !order.count(b)/*>*/) continue;
            order.erase(a);
            order.erase(b);
            order.insert(made);
        }
    }
    cout << joins.size() << "\n";
    for (auto &p : joins) cout << /*<line*/p.first << " " << p.second << "\n"/*>*/;
}
