#include <bits/stdc++.h>
using namespace std;

int n;
vector<long long> x, y;

long long solve(int a, int b) {
    vector<long long> best(x.size(), LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> pq;
    best[a] = 0;
    pq.push({0, a});
    while (!pq.empty()) {
        auto [d, v] = pq.top();
        pq.pop();
        if (v == b) return d;
        if (d > best[v]) continue;
        for (int w = 0; w < (int)x.size(); w++) {
            long long c = max(d, (x[v] - x[w]) * (x[v] - x[w]) + (y[v] - y[w]) * (y[v] - y[w]));
            if (c < best[w]) {
                best[w] = c;
                pq.push({c, w});
            }
        }
    }
    return -1;
}

int main() {
    ios::sync_with_stdio(false);
    cin >> n;
    while (n--) {
        char c;
        long long p, q;
        cin >> c >> p >> q;
        if (c == '+') {
            x.push_back(p);
            y.push_back(q);
        } else {
            cout << solve(p, q) << "\n";
        }
    }
}
