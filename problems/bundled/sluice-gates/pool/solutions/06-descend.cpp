#include <bits/stdc++.h>
using namespace std;
using vi = vector<int>;

int n;
vi sz;
vector<vi> kids;

int ask(const vi& s) {
    cout << "? " << s.size();
    for (int x : s) cout << " " << x;
    cout << endl;
    int r; cin >> r;
    if (r < 0) exit(0);
    return r;
}

// Depth at most 10: insert fields from large to small, going down from the spring. At each
// step bisect over the children to see which part the field belongs to.
int main() {
    cin >> n;
    sz.assign(n + 1, 0);
    kids.assign(n + 1, {});
    vi ord(n), par(n + 1);
    iota(ord.begin(), ord.end(), 1);
    for (int v : ord) sz[v] = ask({v});
    sort(ord.begin(), ord.end(), [&](int a, int b) { return sz[a] > sz[b]; });
    for (int v : ord) {
        int u = 0;
        while (true) {
            vi c;
            for (int k : kids[u]) if (sz[k] > sz[v]) c.push_back(k);
            auto under = [&](vi part) {
                int s = 0;
                for (int k : part) s += sz[k];
                part.push_back(v);
                return ask(part) == s;
            };
            if (c.empty() || !under(c)) break;
            while (c.size() > 1) {
                vi a(c.begin(), c.begin() + c.size() / 2), b(c.begin() + c.size() / 2, c.end());
                c = under(a) ? a : b;
            }
            u = c[0];
        }
        par[v] = u;
        kids[u].push_back(v);
    }
    cout << "!";
    for (int v = 1; v <= n; v++) cout << " " << par[v];
    cout << endl;
}
