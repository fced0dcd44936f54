#include <bits/stdc++.h>
using namespace std;

int main() {
    int amount;
    cin >> amount;
    for (int coin : /*<coins*/{50, 20, 10, 5, 2, 1}/*>*/) {
        while (/*<fits*/amount >= coin/*>*/) {
            cout << coin << /*<gap*/' '/*>*/;
            /*<pay*/amount -= coin;/*>*/
        }
    }
    cout << /*<end*/'\n'/*>*/;
}
