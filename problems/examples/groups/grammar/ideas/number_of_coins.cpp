#include <bits/stdc++.h>
using namespace std;

int main() {
    int amount;
    cin >> amount;
    /*<type*/int/*>*/ count = 0;
    for (int coin : /*<coins*/{500, 200, 100, 50, 20, 10, 5, 2, 1}/*>*/) {
        count += /*<times*/amount / coin/*>*/;
        /*<rest*/amount %= coin;/*>*/
    }
    cout << count << /*<end*/'\n'/*>*/;
}
