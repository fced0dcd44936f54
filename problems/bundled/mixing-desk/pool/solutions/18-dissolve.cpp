#include <bits/stdc++.h>
using namespace std;

// Local search on the set of recordings: forget a few that nobody ordered, and fill the holes.
int n, m;
typedef bitset<150> B;
struct Rec { B set; vector<int> parts; bool wanted; };
mt19937 rng(99);

vector<Rec> solve(vector<Rec> r) {
    auto key = [](const B &b) { return hash<B>()(b); };
    unordered_map<size_t, int> byHash;
    for (int i = 0; i < (int)r.size(); i++) byHash[key(r[i].set)] = i;
    vector<int> open;
    for (int i = 0; i < (int)r.size(); i++)
        if (r[i].parts.size() > 2) open.push_back(i);
    auto merge = [&](int a, int b, int id) {
        for (int i : open) {
            auto &p = r[i].parts;
            if (i == id || p.size() <= 2) continue;
            auto x = find(p.begin(), p.end(), a), y = find(p.begin(), p.end(), b);
            if (x == p.end() || y == p.end()) continue;
            *x = id;
            p.erase(y);
        }
    };
    // recordings that are there already
    for (int i : open)
        for (bool again = true; again && r[i].parts.size() > 2;) {
            again = false;
            auto p = r[i].parts;
            for (size_t x = 0; x < p.size() && !again; x++)
                for (size_t y = 0; y < x && !again; y++) {
                    auto it = byHash.find(key(r[p[x]].set | r[p[y]].set));
                    if (it != byHash.end() && it->second != i) merge(p[x], p[y], it->second), again = true;
                }
        }
    while (true) {
        map<pair<int, int>, int> c;
        for (int i : open)
            if (r[i].parts.size() > 2)
                for (int a : r[i].parts)
                    for (int b : r[i].parts)
                        if (a < b) c[{a, b}]++;
        if (c.empty()) break;
        int best = 0, seen = 0;
        pair<int, int> q;
        for (auto &[p, k] : c) {
            if (k > best) best = k, seen = 0;
            if (k == best && rng() % ++seen == 0) q = p;
        }
        B s = r[q.first].set | r[q.second].set;
        auto it = byHash.find(key(s));
        int id;
        if (it == byHash.end()) {
            id = r.size();
            byHash[key(s)] = id;
            r.push_back({s, {q.first, q.second}, false});
        } else id = it->second;
        merge(q.first, q.second, id);
    }
    return r;
}

vector<Rec> clean(const vector<Rec> &r) {
    vector<int> to(r.size(), -1);
    vector<char> use(r.size());
    function<void(int)> mark = [&](int i) {
        if (use[i]) return;
        use[i] = 1;
        for (int p : r[i].parts) mark(p);
    };
    for (int i = 0; i < (int)r.size(); i++)
        if (i < n || r[i].wanted) mark(i);
    vector<Rec> k;
    for (int i = 0; i < (int)r.size(); i++)
        if (use[i]) to[i] = k.size(), k.push_back(r[i]);
    for (auto &x : k)
        for (int &p : x.parts) p = to[p];
    return k;
}

int main() {
    scanf("%d %d", &n, &m);
    vector<Rec> cur(n);
    for (int i = 0; i < n; i++) cur[i].set[i] = 1;
    int total = 0;
    for (int i = 0; i < m; i++) {
        int s, x;
        scanf("%d", &s);
        total += s;
        Rec r;
        r.wanted = true;
        while (s--) scanf("%d", &x), r.set[x - 1] = 1, r.parts.push_back(x - 1);
        cur.push_back(r);
    }
    cur = clean(solve(cur));
    int rounds = total > 1500 ? 300 : 3000;
    for (int t = 0; t < rounds; t++) {
        auto next = cur;
        int k = 1 + rng() % 5;
        vector<char> out(next.size());
        while (k--) {
            int x = n + rng() % (next.size() - n);
            if (!next[x].wanted) out[x] = 1;
        }
        function<void(int, vector<int> &)> open = [&](int i, vector<int> &to) {
            if (!out[i]) to.push_back(i);
            else for (int p : cur[i].parts) open(p, to);
        };
        for (int i = n; i < (int)next.size(); i++) {
            vector<int> p;
            for (int q : cur[i].parts) open(q, p);
            next[i].parts = p;
        }
        for (int i = n; i < (int)next.size(); i++)
            if (out[i]) next[i].parts = {}, next[i].set.reset();
        next = clean(solve(clean(next)));
        if (next.size() <= cur.size()) cur = next;
    }
    vector<int> num(cur.size());
    vector<pair<int, int>> ops;
    function<int(int)> put = [&](int i) {
        if (i < n) return i + 1;
        if (!num[i]) {
            int a = put(cur[i].parts[0]), b = put(cur[i].parts[1]);
            ops.push_back({a, b});
            num[i] = n + ops.size();
        }
        return num[i];
    };
    for (int i = n; i < (int)cur.size(); i++) put(i);
    printf("%d\n", (int)ops.size());
    for (auto [a, b] : ops) printf("%d %d\n", a, b);
}
