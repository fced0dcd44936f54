#include <bits/stdc++.h>
using namespace std;

int main() {
    int amount;
    cin >> amount;
    /*<tens*/while (amount >= 10) {
        cout << 10 << ' ';
        amount -= 10;
    }/*>*/
    for (int i = 0; /*<ones*/i < amount/*>*/; /*<step*/i++/*>*/) cout << /*<one*/1/*>*/ << /*<gap*/' '/*>*/;
    cout << /*<end*/'\n'/*>*/;
}
