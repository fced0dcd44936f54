#include <bits/stdc++.h>
using namespace std;

// Breadth-first search over orders of the train; each state remembers how it was reached.
int n;

vector<int> shunted(const vector<int> &t, long long mask) {
    vector<int> r;
    for (int i = 0; i < n; i++) if (!(mask >> i & 1)) r.push_back(t[i]);
    for (int i = n - 1; i >= 0; i--) if (mask >> i & 1) r.push_back(t[i]);
    return r;
}

int main() {
    cin >> n;
    vector<int> start(n);
    for (int &x : start) cin >> x;
    vector<int> goal = start;
    sort(goal.begin(), goal.end());
    map<vector<int>, pair<vector<int>, long long>> from;
    queue<vector<int>> q;
    q.push(start);
    from[start] = {{}, 0};
    while (!from.count(goal)) {
        vector<int> t = q.front();
        q.pop();
        for (long long mask = 1; mask < (1LL << n); mask++) {
            vector<int> r = shunted(t, mask);
            if (from.count(r)) continue;
            from[r] = {t, mask};
            q.push(r);
        }
    }
    vector<string> steps;
    for (vector<int> t = goal; t != start;) {
        auto [prev, mask] = from[t];
        string s;
        for (int i = 0; i < n; i++) s += (mask >> i & 1) ? 'S' : 'T';
        steps.push_back(s);
        t = prev;
    }
    cout << steps.size() << "\n";
    for (int i = (int)steps.size() - 1; i >= 0; i--) cout << steps[i] << "\n";
}
