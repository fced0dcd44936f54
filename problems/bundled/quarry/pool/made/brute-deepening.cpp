#include <bits/stdc++.h>
using namespace std;

int n;
vector<string> path;
set<pair<int, vector<int>>> hopeless;

// Can the train be put in order with exactly `left` passes or fewer?
bool solve(const vector<int> &train, int left) {
    if (is_sorted(train.begin(), train.end())) return true;
    if (left == 0 || hopeless.count({left, train})) return false;
    for (unsigned mask = 1; mask < 1u << n; mask++) {
        vector<int> next;
        string letters(n, 'T');
        for (int i = 0; i < n; i++)
            if (!(mask >> i & 1)) next.push_back(train[i]);
        for (int i = n - 1; i >= 0; i--)
            if (mask >> i & 1) {
                next.push_back(train[i]);
                letters[i] = 'S';
            }
        path.push_back(letters);
        if (solve(next, left - 1)) return true;
        path.pop_back();
    }
    hopeless.insert({left, train});
    return false;
}

int main() {
    cin >> n;
    if (n > 12) return 1;
    vector<int> train(n);
    for (int &kind : train) cin >> kind;
    int passes = 0;
    while (!solve(train, passes)) passes++;
    cout << path.size() << "\n";
    for (const string &letters : path) cout << letters << "\n";
}
