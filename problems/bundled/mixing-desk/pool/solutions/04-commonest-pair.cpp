#include <bits/stdc++.h>
using namespace std;

int cnt[4000][4000];

int main() {
    int n, m;
    cin >> n >> m;
    vector<set<int>> s(m);
    for (auto &t : s) {
        int k;
        cin >> k;
        while (k--) {
            int x;
            cin >> x;
            t.insert(x);
        }
    }
    auto change = [&](int a, int b, int d) {
        if (a > b) swap(a, b);
        cnt[a][b] += d;
    };
    for (auto &t : s)
        for (int a : t)
            for (int b : t)
                if (a < b) change(a, b, 1);
    vector<pair<int, int>> ans;
    int last = n;
    while (last < 3999) {
        int A = 0, B = 0;
        for (int a = 1; a <= last; a++)
            for (int b = a + 1; b <= last; b++)
                if (cnt[a][b] > cnt[A][B]) A = a, B = b;
        if (cnt[A][B] == 0) break;
        last++;
        ans.push_back({A, B});
        for (auto &t : s) {
            if (!t.count(A) || !t.count(B)) continue;
            for (int x : t) {
                if (x != A) change(x, A, -1);
                if (x != A && x != B) change(x, B, -1);
            }
            t.erase(A);
            t.erase(B);
            for (int x : t) change(x, last, 1);
            t.insert(last);
        }
    }
    cout << ans.size() << endl;
    for (auto p : ans) cout << p.first << " " << p.second << endl;
}
