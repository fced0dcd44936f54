#include <bits/stdc++.h>
using namespace std;

int n, m;
vector<vector<char>> has;  // has[order][instrument]
vector<pair<int, int>> joins;
map<pair<int, int>, int> known;

int join(int a, int b) {
    if (a < 0) return b;
    if (b < 0) return a;
    auto it = known.find({a, b});
    if (it != known.end()) return it->second;
    joins.push_back({a, b});
    return known[{a, b}] = n + joins.size() - 1;
}

// even[a], odd[a]: the instruments v of a block for which a and v have an even or odd number of
// common bits.
struct Half { vector<int> even, odd; };

Half block(const vector<int> &line, int from, int len) {
    if (len == 1) return {{line[from]}, {-1}};
    Half l = block(line, from, len / 2), r = block(line, from + len / 2, len / 2), t;
    for (int a = 0; a < len; a++) {
        int b = a % (len / 2);
        bool flip = a >= len / 2;
        t.even.push_back(join(l.even[b], flip ? r.odd[b] : r.even[b]));
        t.odd.push_back(join(l.odd[b], flip ? r.even[b] : r.odd[b]));
    }
    return t;
}

int main() {
    cin >> n >> m;
    has.assign(m, vector<char>(n));
    for (auto &h : has) {
        int s, x;
        cin >> s;
        while (s--) cin >> x, h[x - 1] = 1;
    }
    bool parity = n == m && !(n & (n - 1));
    if (parity) {
        vector<vector<char>> col(n, vector<char>(m));
        map<vector<char>, int> who;
        for (int x = 0; x < n; x++) {
            for (int i = 0; i < m; i++) col[x][i] = !has[i][x];
            who[col[x]] = x;
        }
        vector<int> line;
        vector<char> in(n);
        auto put = [&](int x) { line.push_back(x), in[x] = 1; };
        auto zero = who.find(vector<char>(m));
        if (zero == who.end()) parity = false;
        else put(zero->second);
        for (int x = 0; parity && x < n; x++) {
            if (in[x]) continue;
            int size = line.size();
            for (int i = 0; i < size && parity; i++) {
                auto sum = col[x];
                for (int j = 0; j < m; j++) sum[j] ^= col[line[i]][j];
                auto it = who.find(sum);
                if (it == who.end()) parity = false;
                else put(it->second);
            }
        }
        if (parity) block(line, 0, n);
    }
    if (!parity) {
        joins.clear();
        for (auto &h : has) {
            int cur = -1;
            for (int x = 0; x < n; x++)
                if (h[x]) cur = join(cur, x);
        }
    }
    printf("%zu\n", joins.size());
    for (auto &[a, b] : joins) printf("%d %d\n", a + 1, b + 1);
}
