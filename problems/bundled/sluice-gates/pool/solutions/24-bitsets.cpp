#include <bits/stdc++.h>
using namespace std;

// anc[i]: the gates above field i, from all pairs; the source is the one with the most gates
// above it.
int main() {
    int n;
    cin >> n;
    vector<int> one(n);
    vector<bitset<128>> anc(n);
    for (int i = 0; i < n; i++) {
        cout << "? 1 " << i + 1 << endl;
        cin >> one[i];
    }
    for (int i = 0; i < n; i++)
        for (int j = 0; j < i; j++) {
            cout << "? 2 " << i + 1 << ' ' << j + 1 << endl;
            int both;
            cin >> both;
            if (both == one[i]) anc[j].set(i);
            if (both == one[j]) anc[i].set(j);
        }
    cout << '!';
    for (int i = 0; i < n; i++) {
        int best = -1;
        for (int j = 0; j < n; j++)
            if (anc[i].test(j) && (best < 0 || anc[j].count() > anc[best].count())) best = j;
        cout << ' ' << best + 1;
    }
    cout << endl;
}
