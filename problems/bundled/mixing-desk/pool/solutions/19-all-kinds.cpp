#include <bits/stdc++.h>
using namespace std;
#define all(v) (v).begin(), (v).end()
#define sz(v) (int)(v).size()
typedef bitset<150> bs;
typedef vector<int> vi;

int n, m;
vector<bs> ord;
vector<pair<int, int>> out;
unordered_map<bs, int> id;  // every recording by its instruments
vector<bs> setOf;

int join(int a, int b) {
    if (a < 0) return b;
    if (b < 0) return a;
    bs u = setOf[a] | setOf[b];
    auto it = id.find(u);
    if (it != id.end()) return it->second;
    out.push_back({a, b});
    setOf.push_back(u);
    return id[u] = sz(setOf) - 1;
}

vi members(const bs &b) {
    vi v;
    for (int i = 0; i < n; i++) if (b[i]) v.push_back(i);
    return v;
}

// ---------- circle
vi ring(vi c, int k) {
    int L = sz(c);
    vi w(L);
    if (k == 1) return c;
    if (k % 2 == 1 && L % 2 == 0) {
        vi p(L / 2);
        for (int i = 0; i < L / 2; i++) p[i] = join(c[2 * i], c[2 * i + 1]);
        p = ring(p, k / 2);
        for (int i = 0; i < L; i++) w[i] = i & 1 ? join(c[i], p[(i + 1) / 2 % (L / 2)]) : join(p[i / 2], c[(i + k - 1) % L]);
        return w;
    }
    for (int e = 0; e < L; e += k) {
        // windows that begin in [e, f)
        int f = min(L, e + k);
        vi pre(k, -1);
        for (int i = 1; i < k; i++) pre[i] = join(pre[i - 1], c[(f + i - 1) % L]);
        int suf = -1;
        for (int i = f - 1; i >= e; i--) suf = join(c[i], suf), w[i] = join(suf, pre[k - (f - i)]);
    }
    return w;
}
bool isRing() {
    if (m != n) return false;
    int k = ord[0].count();
    vector<vi> nb(n);
    map<pair<int, int>, int> together;
    for (int x = 0; x < n; x++)
        for (int y = 0; y < n; y++) {
            int c = 0;
            for (auto &o : ord) c += o[x] && o[y];
            if (x != y && c == k - 1) nb[x].push_back(y);
        }
    for (auto &o : ord) if ((int)o.count() != k) return false;
    vi c{0};
    for (auto &v : nb) if (sz(v) != 2) return false;
    int last = -1;
    while (true) {
        int at = c.back(), nx = nb[at][0] == last ? nb[at][1] : nb[at][0];
        if (nx == 0) break;
        last = at;
        c.push_back(nx);
        if (sz(c) > n) return false;
    }
    if (sz(c) != n) return false;
    ring(c, k);
    return true;
}

// ---------- star
bool isStar() {
    bs com;
    com.set();
    for (auto &o : ord) com &= o;
    if (com.none()) return false;
    vector<set<int>> g(n);
    vector<vi> es;
    for (auto &o : ord) {
        vi e = members(o & ~com);
        if (sz(e) != 2) return false;
        es.push_back(e);
        g[e[0]].insert(e[1]);
        g[e[1]].insert(e[0]);
    }
    bs best;
    best.set();
    mt19937 rng(1);
    for (int t = 0; t < 100; t++) {
        auto h = g;
        bs c;
        while (true) {
            int x = -1, ties = 0;
            for (int y = 0; y < n; y++) {
                if (h[y].empty()) continue;
                if (x < 0 || h[y].size() < h[x].size()) x = y, ties = 1;
                else if (h[y].size() == h[x].size() && rng() % ++ties == 0) x = y;
            }
            if (x < 0) break;
            for (int y : vi(all(h[x]))) {
                c[y] = 1;
                for (int z : h[y]) h[z].erase(y);
                h[y].clear();
            }
        }
        if (c.count() < best.count()) best = c;
    }
    int hub = -1;
    for (int x : members(com)) hub = join(hub, x);
    for (auto &e : es) {
        int a = e[0], b = e[1];
        if (!best[a]) swap(a, b);
        join(join(hub, a), b);
    }
    return true;
}

// ---------- box
bool isBox() {
    if (m != n - 1) return false;
    vector<bs> low(n);
    for (int x = 0; x < n; x++) {
        low[x].set();
        int c = 0;
        for (auto &o : ord) if (o[x]) low[x] &= o, c++;
        if (c == m) low[x].reset(), low[x][x] = 1;
    }
    vi by(n);
    iota(all(by), 0);
    sort(all(by), [&](int a, int b) { return low[a].count() < low[b].count(); });
    if (low[by[0]].count() != 1) return false;
    // An instrument lies on an axis when all that lie below it are nested.
    vector<vi> axis;
    for (int x : by) {
        vi v = members(low[x]);
        sort(all(v), [&](int a, int b) { return low[a].count() < low[b].count(); });
        bool chain = sz(v) > 1;
        for (int i = 0; i < sz(v); i++) chain &= (int)low[v[i]].count() == i + 1;
        if (!chain) continue;
        for (auto &a : axis) if (a.back() == v[sz(v) - 2] && sz(v) > 2) { a.push_back(x); chain = false; break; }
        if (chain) axis.push_back({x});
    }
    map<vi, int> at;
    vector<vi> pos(n);
    for (int x = 0; x < n; x++) {
        for (auto &a : axis) pos[x].push_back(count_if(all(a), [&](int y) { return low[x][y]; }));
        at[pos[x]] = x;
    }
    if (sz(at) != n) return false;
    vi f(n);
    iota(all(f), 0);
    for (int d = 0; d < sz(axis); d++)
        for (auto &[p, x] : at) if (p[d]) { vi q = p; q[d]--; if (!at.count(q)) return false; f[x] = join(f[at[q]], f[x]); }
    return true;
}

// ---------- parity
vi line;
pair<vi, vi> half(int from, int len, bool odd) {
    vi a(len, -1), b(len, -1);
    if (len == 1) { a[0] = line[from]; return {a, b}; }
    int h = len / 2;
    auto [la, lb] = half(from, h, odd);
    auto [ra, rb] = half(from + h, h, true);
    for (int i = 0; i < len; i++) {
        int j = i % h;
        a[i] = join(la[j], i < h ? ra[j] : rb[j]);
        if (odd) b[i] = join(lb[j], i < h ? rb[j] : ra[j]);
    }
    return {a, b};
}
bool isParity() {
    if (n != m || __builtin_popcount(n) != 1) return false;
    map<string, int> who;
    vector<string> col(n, string(m, '0'));
    for (int x = 0; x < n; x++) {
        for (int i = 0; i < m; i++) if (!ord[i][x]) col[x][i] = '1';
        who[col[x]] = x;
    }
    if (!who.count(string(m, '0'))) return false;
    line = {who[string(m, '0')]};
    for (int x = 0; x < n; x++) {
        if (count(all(line), x)) continue;
        for (int i = 0, s = sz(line); i < s; i++) {
            string t = col[x];
            for (int j = 0; j < m; j++) t[j] = t[j] == col[line[i]][j] ? '0' : '1';
            if (!who.count(t)) return false;
            line.push_back(who[t]);
        }
    }
    half(0, n, false);
    return true;
}

// ---------- anything else
struct R { bs s; int a, b; bool keep; };
vector<R> rs;
mt19937 rnd(4242);
void fill(vector<pair<int, vi>> todo) {
    unordered_map<bs, int> pos;
    for (int i = 0; i < sz(rs); i++) if (rs[i].s.any()) pos[rs[i].s] = i;
    auto put = [&](int a, int b, int c) {
        for (auto &[i, v] : todo) {
            if (i == c || sz(v) < 3) continue;
            auto p = find(all(v), a), q = find(all(v), b);
            if (p == v.end() || q == v.end()) continue;
            *p = c;
            v.erase(q);
        }
    };
    for (auto &[i, v] : todo)
        for (int x = 0; x < sz(v); x++)
            for (int y = 0; y < x; y++) {
                if (sz(v) < 3) continue;
                auto it = pos.find(rs[v[x]].s | rs[v[y]].s);
                if (it == pos.end() || it->second == i) continue;
                put(v[x], v[y], it->second);
                x = 0;
                break;
            }
    while (true) {
        vector<int> keys;
        for (auto &[i, v] : todo)
            if (sz(v) > 2)
                for (int x = 0; x < sz(v); x++)
                    for (int y = 0; y < x; y++) keys.push_back(min(v[x], v[y]) * 4096 + max(v[x], v[y]));
        if (keys.empty()) break;
        sort(all(keys));
        int most = 0, ties = 0, pick = 0;
        for (int i = 0, j = 0; i < sz(keys); i = j) {
            while (j < sz(keys) && keys[j] == keys[i]) j++;
            if (j - i > most) most = j - i, ties = 0;
            if (j - i == most && rnd() % ++ties == 0) pick = keys[i];
        }
        int a = pick / 4096, b = pick % 4096;
        bs u = rs[a].s | rs[b].s;
        if (!pos.count(u)) pos[u] = sz(rs), rs.push_back({u, a, b, false});
        put(a, b, pos[u]);
    }
    for (auto &[i, v] : todo) rs[i].a = v[0], rs[i].b = v[1];
    vi need(sz(rs)), to(sz(rs));
    function<void(int)> mark = [&](int i) { if (i >= n && !need[i]) need[i] = 1, mark(rs[i].a), mark(rs[i].b); };
    for (int i = n; i < sz(rs); i++) if (rs[i].keep) mark(i);
    int k = 0;
    for (int i = 0; i < sz(rs); i++) if (i < n || need[i]) to[i] = k, rs[k++] = rs[i];
    rs.resize(k);
    for (int i = n; i < k; i++) rs[i].a = to[rs[i].a], rs[i].b = to[rs[i].b];
}
void anything() {
    rs.resize(n);
    for (int i = 0; i < n; i++) rs[i].s[i] = 1;
    vector<pair<int, vi>> todo;
    for (auto &o : ord) {
        vi v = members(o);
        todo.push_back({sz(rs), v});
        rs.push_back({o, v[0], v[1], true});
    }
    fill(todo);
    for (int it = 0; it < 16000; it++) {
        auto old = rs;
        int s = sz(rs);
        vi gone(s);
        vector<vi> nb(s);
        for (int i = n; i < s; i++) for (int p : {rs[i].a, rs[i].b}) if (p >= n) nb[i].push_back(p), nb[p].push_back(i);
        int x = n + rnd() % (s - n);
        for (int t = rnd() % 9; t >= 0; t--) {
            gone[x] = 1;
            x = nb[x].empty() ? n + rnd() % (s - n) : nb[x][rnd() % nb[x].size()];
        }
        function<void(int, vi &)> open = [&](int i, vi &v) {
            if (!gone[i] || (rs[i].keep && rnd() % 2)) v.push_back(i);
            else open(rs[i].a, v), open(rs[i].b, v);
        };
        todo.clear();
        for (int i = n; i < s; i++) {
            if (gone[i] && !rs[i].keep) continue;
            vi v;
            open(rs[i].a, v);
            open(rs[i].b, v);
            if (sz(v) > 2) todo.push_back({i, v});
        }
        for (int i = n; i < s; i++) if (gone[i] && !rs[i].keep) rs[i].s.reset();
        fill(todo);
        if (sz(rs) > s) rs = old;
    }
    vi made(sz(rs), -1);
    function<int(int)> emit = [&](int i) -> int {
        if (i < n) return i;
        if (made[i] < 0) { int a = emit(rs[i].a), b = emit(rs[i].b); made[i] = join(a, b); }
        return made[i];
    };
    for (int i = n; i < sz(rs); i++) emit(i);
}

int main() {
    scanf("%d %d", &n, &m);
    ord.resize(m);
    for (auto &o : ord) { int s, x; scanf("%d", &s); while (s--) scanf("%d", &x), o[x - 1] = 1; }
    for (int i = 0; i < n; i++) { bs b; b[i] = 1; setOf.push_back(b); id[b] = i; }
    if (!(isRing() || isStar() || isBox() || isParity())) anything();
    printf("%d\n", sz(out));
    for (auto [a, b] : out) printf("%d %d\n", a + 1, b + 1);
}
