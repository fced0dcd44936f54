// Walks down from the spring and tries the fields that come next one by one.
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int ask(vector<int> gates) {
    cout << "? " << gates.size();
    for (int gate : gates) cout << ' ' << gate;
    cout << endl;
    int dry;
    cin >> dry;
    if (dry < 0) exit(0);
    return dry;
}

int main() {
    int n;
    cin >> n;
    vector<int> size(n + 1), source(n + 1), order;
    vector<vector<int>> next(n + 1);
    for (int i = 1; i <= n; i++) {
        size[i] = ask({i});
        order.push_back(i);
    }
    sort(order.begin(), order.end(), [&](int a, int b) { return size[a] > size[b]; });
    for (int x : order) {
        int at = 0;
        bool moved = true;
        while (moved) {
            moved = false;
            for (int y : next[at])
                if (size[y] > size[x] && ask({x, y}) == size[y]) {
                    at = y;
                    moved = true;
                    break;
                }
        }
        source[x] = at;
        next[at].push_back(x);
    }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << ' ' << source[i];
    cout << endl;
}
