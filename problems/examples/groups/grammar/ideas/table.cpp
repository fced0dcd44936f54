#include <bits/stdc++.h>
using namespace std;

int main() {
    int amount;
    cin >> amount;
    vector<int> coins = /*<coins*/{1, 2, 5, 10, 20, 50, 100, 200, 500}/*>*/;
    vector<int> least(/*<size*/amount + 1/*>*/, /*<far*/INT_MAX/*>*/), last(amount + 1, 0);
    least[0] = 0;
    for (int sum = 1; /*<bound*/sum <= amount/*>*/; sum++) {
        for (int coin : coins) {
            if (/*<fits*/coin <= sum/*>*/ && /*<better*/least[sum - coin] < least[sum] - 1/*>*/) {
                least[sum] = least[sum - coin] + 1;
                last[sum] = coin;
            }
        }
    }
    /*<back*/for (int left = amount; left > 0; left -= last[left]) cout << last[left] << ' ';/*>*/
    cout << /*<end*/'\n'/*>*/;
}
