// Asks about single gates only and makes some network with these sizes: the largest first, each
// below the smallest field that has room for it.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<int> size(n + 1), room(n + 1), source(n + 1), order;
    for (int i = 1; i <= n; i++) {
        cout << "? 1 " << i << endl;
        cin >> size[i];
        room[i] = size[i] - 1;
        order.push_back(i);
    }
    room[0] = n;
    sort(order.begin(), order.end(), [&](int a, int b) { return size[a] > size[b]; });
    vector<int> placed = {0};
    for (int x : order) {
        int best = 0;
        for (int y : placed)
            if (room[y] >= size[x] && room[y] <= room[best]) best = y;
        source[x] = best;
        room[best] -= size[x];
        placed.push_back(x);
    }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << " " << source[i];
    cout << endl;
}
