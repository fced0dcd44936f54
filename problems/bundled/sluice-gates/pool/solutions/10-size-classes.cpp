#include <bits/stdc++.h>
using namespace std;

// Bottom-up over classes of equal size. The members of a class are pairwise incomparable, so
//   size * |U| + w(X) - ask(U + X) = w(X below U)
// for any U in the class and X among the roots. Halve X; find each member's part in the first
// half with as few sums as possible: if the sum over a group is the least or the greatest that
// the bounds allow, the whole group is known; else cut the group in two.
int n;
vector<int> sz, par;

int ask(const vector<int>& s) {
    printf("? %d", (int)s.size());
    for (int x : s) printf(" %d", x);
    printf("\n");
    fflush(stdout);
    int r;
    if (scanf("%d", &r) != 1 || r < 0) exit(0);
    return r;
}

int w(const vector<int>& s) {
    int t = 0;
    for (int x : s) t += sz[x];
    return t;
}

struct Member { int id, need, lo, hi, got; };

vector<int> X1;

int sumOf(vector<Member>& m, int l, int r) {
    vector<int> s = X1;
    for (int i = l; i < r; i++) s.push_back(m[i].id);
    return w(s) - ask(s);
}

void resolve(vector<Member>& m, int l, int r, int sum) {
    int lo = 0, hi = 0;
    for (int i = l; i < r; i++) lo += m[i].lo, hi += m[i].hi;
    if (sum == lo || sum == hi) {
        for (int i = l; i < r; i++) m[i].got = sum == lo ? m[i].lo : m[i].hi;
    } else if (r - l == 1) {
        m[l].got = sum;
    } else {
        int c = (l + r) / 2, lo1 = 0, hi1 = 0;
        for (int i = l; i < c; i++) lo1 += m[i].lo, hi1 += m[i].hi;
        int a = max(lo1, sum - (hi - hi1)), b = min(hi1, sum - (lo - lo1));
        int s = a == b ? a : sumOf(m, l, c);
        resolve(m, l, c, s);
        resolve(m, c, r, sum - s);
    }
}

void go(vector<int> X, vector<Member> m) {
    vector<Member> keep;
    int most = 0, total = 0;
    for (auto& t : m)
        if (t.need > 0) keep.push_back(t), most = max(most, t.need), total += t.need;
    if (keep.empty()) return;
    m = keep;
    vector<int> Y;
    for (int x : X) if (sz[x] <= most) Y.push_back(x);
    X = Y;
    bool exact = total == w(X);
    if (exact && m.size() == 1) {
        for (int x : X) par[x] = m[0].id;
        return;
    }
    int h = X.size() / 2;
    vector<int> A(X.begin(), X.begin() + h), B(X.begin() + h, X.end());
    vector<char> pa(302), pb(302);
    pa[0] = pb[0] = 1;
    for (int x : A) for (int s = 301; s >= sz[x]; s--) pa[s] |= pa[s - sz[x]];
    for (int x : B) for (int s = 301; s >= sz[x]; s--) pb[s] |= pb[s - sz[x]];
    vector<Member> known, open;
    for (auto t : m) {
        t.lo = -1;
        for (int s = 0; s <= t.need; s++)
            if (pa[s] && pb[t.need - s]) {
                if (t.lo < 0) t.lo = s;
                t.hi = s;
            }
        t.got = t.lo;
        (t.lo == t.hi ? known : open).push_back(t);
    }
    X1 = A;
    int k = open.size();
    if (exact && k) {
        int sum = w(A);
        for (auto& t : known) sum -= t.got;
        resolve(open, 0, k, sum);
    } else {
        for (int i = 0; i < k; i += 4) {
            int j = min(k, i + 4);
            resolve(open, i, j, sumOf(open, i, j));
        }
    }
    known.insert(known.end(), open.begin(), open.end());
    auto ma = known, mb = known;
    for (auto& t : ma) t.need = t.got;
    for (auto& t : mb) t.need -= t.got;
    go(A, ma);
    go(B, mb);
}

int main() {
    if (scanf("%d", &n) != 1) return 0;
    sz.resize(n + 1);
    par.resize(n + 1);
    map<int, vector<int>> cls;
    for (int i = 1; i <= n; i++) cls[sz[i] = ask({i})].push_back(i);
    vector<int> roots;
    for (auto& [s, ids] : cls) {
        vector<Member> m;
        for (int id : ids) m.push_back({id, s - 1, 0, 0, 0});
        sort(roots.begin(), roots.end());
        go(roots, m);
        vector<int> next = ids;
        for (int x : roots) if (!par[x]) next.push_back(x);
        roots = next;
    }
    printf("!");
    for (int i = 1; i <= n; i++) printf(" %d", par[i]);
    printf("\n");
    fflush(stdout);
}
