#include <bits/stdc++.h>
using namespace std;

struct Node {
    map<int, int> child;
    int rec = 0;
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    vector<Node> trie(1);
    vector<pair<int, int>> ops;
    while (m--) {
        int s;
        cin >> s;
        int v = 0;
        while (s--) {
            int x;
            cin >> x;
            if (!trie[v].child.count(x)) {
                trie[v].child[x] = trie.size();
                trie.emplace_back();
                int u = trie.size() - 1;
                if (v == 0) trie[u].rec = x;
                else {
                    ops.emplace_back(trie[v].rec, x);
                    trie[u].rec = n + ops.size();
                }
            }
            v = trie[v].child[x];
        }
    }
    cout << ops.size() << '\n';
    for (auto &p : ops) cout << p.first << ' ' << p.second << '\n';
}
