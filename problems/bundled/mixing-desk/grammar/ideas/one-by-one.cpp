#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<pair<int, int>> joins;
    for (int i = 0; /*<orders*/i < m/*>*/; i++) {
        int len, current;
        cin >> len;
        cin >> current;
        for (int j = 1; /*<items*/j < len/*>*/; j++) {
            int x;
            cin >> x;
            joins.push_back(/*<pair*/{current, x}/*>*/);
            current = /*<number*/n + joins.size()/*>*/;
        }
    }
    cout << /*<total*/joins.size()/*>*/ << /*<end*/"\n"/*>*/;
    for (auto &p : joins) cout << /*<line*/p.first << " " << p.second << "\n"/*>*/;
}
