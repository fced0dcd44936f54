#include <bits/stdc++.h>
using namespace std;

// pos[r] = where the r-th wagon of the sorted train stands now. Going through pos, every
// change of direction starts a new class.
int main() {
    ios::sync_with_stdio(0);
    cin.tie(0);
    int n;
    cin >> n;
    vector<pair<int, int>> w(n);
    for (int i = 0; i < n; i++) {
        cin >> w[i].first;
        w[i].second = i;
    }
    sort(w.begin(), w.end());
    vector<int> cls(n);
    int cur = 0;
    bool up = true;
    for (int r = 1; r < n; r++) {
        bool rising = w[r].second > w[r - 1].second;
        if (rising != up) {
            cur++;
            up = !up;
        }
        cls[w[r].second] = cur;
    }
    int k = cur == 0 ? 0 : 32 - __builtin_clz(cur);
    cout << k << "\n";
    vector<int> at(n);
    iota(at.begin(), at.end(), 0);
    for (int b = 0; b < k; b++) {
        list<int> left, right;
        for (int id : at) {
            int g = cls[id] ^ (cls[id] >> 1);
            if (g >> b & 1) { cout << 'S'; right.push_front(id); }
            else { cout << 'T'; left.push_back(id); }
        }
        cout << "\n";
        left.splice(left.end(), right);
        at.assign(left.begin(), left.end());
    }
}
