#include <bits/stdc++.h>
using namespace std;

typedef bitset<150> Mix;

int main() {
    int n, m;
    cin >> n >> m;
    vector<Mix> orders(m), tapes(n);
    for (auto &order : orders) {
        int len, x;
        cin >> len;
        while (/*<loop*/len--/*>*/) {
            cin >> x;
            order[x - 1] = 1;
        }
    }
    for (int i = 0; i < n; i++) tapes[i][i] = 1;
    stable_sort(orders.begin(), orders.end(), [](const Mix &a, const Mix &b) {
        return /*<sorting*/a.count() < b.count()/*>*/;
    });
    vector<pair<int, int>> joins;
    for (auto &order : orders) {
        Mix missing = order;
        int whole = -1;
        while (missing.any()) {
            int best = /*<none*/-1/*>*/;
            for (int i = 0; i < /*<bound*/(int)tapes.size()/*>*/; i++) {
                if (/*<fits*/(tapes[i] & ~missing).any()/*>*/) continue;
                if (best < 0 || /*<larger*/tapes[i].count() > tapes[best].count()/*>*/) best = i;
            }
            missing &= ~tapes[best];
            if (whole < 0) {
                whole = best;
            } else {
                joins.push_back(/*<pair*/{whole, best}/*>*/);
                tapes.push_back(tapes[whole] | tapes[best]);
                whole = /*<made*/(int)tapes.size() - 1/*>*/;
            }
        }
    }
    cout << joins.size() << "\n";
    for (auto &p : joins) cout << /*<line*/p.first + 1 << " " << p.second + 1 << "\n"/*>*/;
}
