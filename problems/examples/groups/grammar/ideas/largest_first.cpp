#include <bits/stdc++.h>
using namespace std;

int main() {
    int amount;
    cin >> amount;
    vector<int> coins = /*<coins*/{500, 200, 100, 50, 20, 10, 5, 2, 1}/*>*/;
    vector<int> paid;
    for (size_t next = 0; next < /*<all*/coins.size()/*>*/;) {
        if (/*<fits*/amount >= coins[next]/*>*/) {
            paid.push_back(coins[next]);
            /*<pay*/amount -= coins[next];/*>*/
        } else {
            /*<on*/next++/*>*/;
        }
    }
    for (int coin : paid) cout << coin << /*<gap*/' '/*>*/;
    cout << /*<end*/'\n'/*>*/;
}
