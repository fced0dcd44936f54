#include <bits/stdc++.h>
using namespace std;

struct Span { int first = INT_MAX, last = -1; };

int main() {
    int n; cin >> n;
    vector<int> c(n);
    map<int, Span> spans;
    for (int i = 0; i < n; ++i) {
        cin >> c[i];
        spans[c[i]].first = min(spans[c[i]].first, i);
        spans[c[i]].last = max(spans[c[i]].last, i);
    }
    unordered_map<int, int> fold;
    int folds = 0, at = 0;
    for (auto &[kind, span] : spans) {
        bool forward = folds % 2 == 0
        if (forward && span.first < at) { ++folds; at = span.first; }
        else if (!forward && span.last > at) { ++folds; at = span.last; }
        else at = forward ? span.last : span.first;
        fold[kind] = folds ^ (folds >> 1);
    }
    int k = 0;
    while ((1 << k) <= folds) ++k;
    cout << k << '\n';
    for (int b = 0; b < k; ++b) {
        string s;
        for (int x : c) s += "TS"[fold.at(x) >> b & 1];
        cout << s << '\n';
        auto mid = stable_partition(c.begin(), c.end(), [&](int x) { return !(fold.at(x) >> b & 1); });
        reverse(mid, c.end());
    }
    return 0;
}
