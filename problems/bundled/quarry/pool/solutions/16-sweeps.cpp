#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    vector<int> c(n);
    for (auto &x : c) cin >> x;

    auto sorted = c;
    sort(sorted.begin(), sorted.end());
    sorted.erase(unique(sorted.begin(), sorted.end()), sorted.end());
    int d = sorted.size();
    vector<int> l(d, n), r(d, -1);
    for (int i = 0; i < n; i++) {
        c[i] = lower_bound(sorted.begin(), sorted.end(), c[i]) - sorted.begin();
        l[c[i]] = min(l[c[i]], i);
        r[c[i]] = max(r[c[i]], i);
    }

    // Undoing K passes folds the line of sorted wagons into 2^K strips which run alternately
    // forward and backward over the train. Fill the strips greedily.
    vector<int> strip(d);
    for (int k = 1; k < d; k++) {
        bool forward = strip[k - 1] % 2 == 0;
        bool sameStrip = forward ? r[k - 1] < l[k] : l[k - 1] > r[k];
        strip[k] = strip[k - 1] + !sameStrip;
    }
    int K = 0;
    while ((1 << K) < strip[d - 1] + 1) K++;

    cout << K << "\n";
    for (int pass = 0; pass < K; pass++) {
        string line(n, 'T');
        vector<int> next(n);
        int head = 0, tail = n;
        for (int i = 0; i < n; i++) {
            int g = strip[c[i]] ^ (strip[c[i]] >> 1);
            if (g >> pass & 1) {
                line[i] = 'S';
                next[--tail] = c[i];
            } else {
                next[head++] = c[i];
            }
        }
        cout << line << "\n";
        c = next;
    }
}
