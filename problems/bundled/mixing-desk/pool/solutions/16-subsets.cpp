#include <bits/stdc++.h>
using namespace std;
typedef vector<int> vi;

int n, m;
vector<vi> o;
vector<pair<int, int>> ops;

int join(int a, int b) {
    ops.push_back({a, b});
    return n + ops.size();
}

// Sum over subsets, one element of D after the other.
bool subsets() {
    if (m + 1 != n || (n & (n - 1))) return false;
    sort(o.begin(), o.end(), [](const vi &a, const vi &b) { return a.size() < b.size(); });
    // The instrument with the empty set is in all orders.
    vi in(n + 1);
    for (auto &v : o)
        for (int x : v) in[x]++;
    int zero = max_element(in.begin(), in.end()) - in.begin();
    if (in[zero] != m) return false;
    // Orders of two instruments give the single elements.
    vi mask(n + 1, -1), at(n, -1);
    mask[zero] = 0;
    int d = 0;
    for (auto &v : o)
        if (v.size() == 2) mask[v[0] == zero ? v[1] : v[0]] = 1 << d++;
    if ((1 << d) != n) return false;
    // An instrument is new in the smallest order that has it.
    for (auto &v : o) {
        int bits = 0, fresh = 0;
        for (int x : v) {
            if (mask[x] < 0) fresh = x;
            else bits |= mask[x];
        }
        if (fresh) mask[fresh] = bits;
    }
    for (int x = 1; x <= n; x++) {
        if (mask[x] < 0 || at[mask[x]] >= 0) return false;
        at[mask[x]] = x;
    }
    vi f = at;
    for (int b = 0; b < d; b++)
        for (int s = 0; s < n; s++)
            if (s >> b & 1) f[s] = join(f[s ^ 1 << b], f[s]);
    return true;
}

void pairs() {
    while (true) {
        map<pair<int, int>, int> c;
        pair<int, int> best;
        int top = 0;
        for (auto &v : o)
            for (size_t i = 0; i < v.size(); i++)
                for (size_t j = i + 1; j < v.size(); j++) {
                    int t = ++c[minmax(v[i], v[j])];
                    if (t > top) top = t, best = minmax(v[i], v[j]);
                }
        if (!top) return;
        int id = join(best.first, best.second);
        for (auto &v : o) {
            if (count(v.begin(), v.end(), best.first) && count(v.begin(), v.end(), best.second)) {
                vi w;
                for (int x : v)
                    if (x != best.first && x != best.second) w.push_back(x);
                w.push_back(id);
                v = w;
            }
        }
    }
}

// For inputs that are too large for pairs().
void beginnings() {
    map<pair<int, int>, int> id;
    for (auto &v : o) {
        int cur = v[0];
        for (size_t i = 1; i < v.size(); i++) {
            int &r = id[{cur, v[i]}];
            if (!r) r = join(cur, v[i]);
            cur = r;
        }
    }
}

int main() {
    cin >> n >> m;
    o.resize(m);
    size_t total = 0;
    for (auto &v : o) {
        int s;
        cin >> s;
        v.resize(s);
        for (int &x : v) cin >> x;
        total += s;
    }
    if (!subsets()) total < 1500 ? pairs() : beginnings();
    cout << ops.size() << "\n";
    for (auto [a, b] : ops) cout << a << " " << b << "\n";
}
