#include <bits/stdc++.h>
using namespace std;

// For every field try the larger fields, the smallest first. The first one above it is its source.
int main() {
    int n;
    cin >> n;
    vector<pair<int, int>> a(n);
    for (int i = 0; i < n; i++) {
        cout << "? 1 " << i + 1 << endl;
        cin >> a[i].first;
        a[i].second = i + 1;
    }
    sort(a.begin(), a.end());
    vector<int> p(n + 1, 0);
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) {
            if (a[j].first == a[i].first) continue;
            cout << "? 2 " << a[i].second << " " << a[j].second << endl;
            int d;
            cin >> d;
            if (d < 0) return 0;
            if (d == a[j].first) {
                p[a[i].second] = a[j].second;
                break;
            }
        }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << " " << p[i];
    cout << endl;
}
