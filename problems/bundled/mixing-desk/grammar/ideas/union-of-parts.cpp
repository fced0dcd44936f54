#include <bits/stdc++.h>
using namespace std;

typedef bitset<150> Mix;

// An order is covered by what is there; that an instrument may be heard twice is not seen.
int main() {
    int n, m;
    cin >> n >> m;
    vector<Mix> orders(m), tapes(n);
    for (auto &order : orders) {
        int len, x;
        cin >> len;
        while (/*<loop*/len-- > 0/*>*/) {
            cin >> x;
            order.set(x - 1);
        }
    }
    for (int i = 0; i < n; i++) tapes[i].set(i);
    stable_sort(orders.begin(), orders.end(), [](const Mix &a, const Mix &b) {
        return /*<sorting*/a.count() < b.count()/*>*/;
    });
    vector<pair<int, int>> joins;
    for (auto &order : orders) {
        Mix missing = order;
        int whole = -1;
        while (/*<open*/missing.any()/*>*/) {
            int best = -1, gain = 0;
            for (int i = 0; i < /*<bound*/(int)tapes.size()/*>*/; i++) {
                if ((tapes[i] & ~order).any()) continue;
                int fresh = (tapes[i] & missing).count();
                if (/*<better*/fresh > gain/*>*/) gain = fresh, best = i;
            }
            missing &= ~tapes[best];
            if (whole < 0) {
                whole = best;
                continue;
            }
            joins.push_back(/*<pair*/{whole, best}/*>*/);
            tapes.push_back(tapes[whole] | tapes[best]);
            whole = /*<made*/(int)tapes.size() - 1/*>*/;
        }
    }
    cout << joins.size() << "\n";
    for (auto &p : joins) cout << /*<line*/p.first + 1 << " " << p.second + 1 << "\n"/*>*/;
}
