#include <bits/stdc++.h>
using namespace std;

int n, Q = 0;
vector<int> S, P;

int ask(vector<int> v) {
    Q++;
    cout << "? " << v.size();
    for (int x : v) cout << ' ' << x;
    cout << endl;
    int d;
    cin >> d;
    return d;
}

// cnt[i][s] = number of subsets of the first i roots with sum s (capped at 2).
// If there is only one subset with the wanted sum, no question is needed.
bool onlyOne(const vector<int>& R, int want, vector<int>& chosen) {
    int m = R.size();
    vector<vector<char>> cnt(m + 1, vector<char>(want + 1, 0));
    cnt[0][0] = 1;
    for (int i = 0; i < m; i++)
        for (int s = 0; s <= want; s++) {
            int c = cnt[i][s];
            if (s >= S[R[i]]) c += cnt[i][s - S[R[i]]];
            cnt[i + 1][s] = min(c, 2);
        }
    if (cnt[m][want] != 1) return false;
    for (int i = m, s = want; i > 0; i--)
        if (!cnt[i - 1][s]) chosen.push_back(R[i - 1]), s -= S[R[i - 1]];
    return true;
}

void solve(int v, vector<int> R, int want) {
    if (want == 0) return;
    R.erase(remove_if(R.begin(), R.end(), [&](int x) { return S[x] > want; }), R.end());
    vector<int> chosen;
    if (onlyOne(R, want, chosen)) {
        for (int x : chosen) P[x] = v;
        return;
    }
    vector<int> A(R.begin(), R.begin() + R.size() / 2), B(R.begin() + R.size() / 2, R.end());
    int sum = S[v];
    for (int x : A) sum += S[x];
    auto q = A;
    q.push_back(v);
    int a = sum - ask(q);
    solve(v, A, a);
    solve(v, B, want - a);
}

int main() {
    cin >> n;
    S.resize(n + 1);
    P.resize(n + 1);
    set<pair<int, int>> todo;
    for (int i = 1; i <= n; i++) {
        S[i] = ask({i});
        todo.insert({S[i], i});
    }
    vector<int> roots;
    for (auto [s, v] : todo) {
        solve(v, roots, s - 1);
        vector<int> rest;
        for (int x : roots)
            if (!P[x]) rest.push_back(x);
        rest.push_back(v);
        roots = rest;
    }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << ' ' << P[i];
    cout << endl;
    cerr << Q << " questions for " << n << endl;
}
