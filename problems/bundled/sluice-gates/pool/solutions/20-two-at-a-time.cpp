#include <bits/stdc++.h>
using namespace std;

// Two fields of the same size are handled together: the question about both tells the sum of
// their parts, and half of the time that already says what each of them has.
int n;
vector<int> s, par;

int ask(const vector<int>& g) {
    cout << "? " << g.size();
    for (int x : g) cout << " " << x;
    cout << endl;
    int r;
    cin >> r;
    if (r < 0) exit(0);
    return r;
}

int weight(const vector<int>& g) {
    int t = 0;
    for (int x : g) t += s[x];
    return t;
}

int inside(vector<int> half, initializer_list<int> owners) {
    half.insert(half.end(), owners);
    return weight(half) - ask(half);
}

void find(vector<int> x, int u, int a, int v, int b) {
    if (a == 0) swap(u, v), swap(a, b);
    if (a == 0) return;
    int top = max(a, b);
    x.erase(remove_if(x.begin(), x.end(), [&](int f) { return s[f] > top; }), x.end());
    int total = weight(x);
    if (b == 0 && a == total) {
        for (int f : x) par[f] = u;
        return;
    }
    vector<int> p(x.begin(), x.begin() + x.size() / 2), q(x.begin() + x.size() / 2, x.end());
    int wp = weight(p), wq = weight(q);
    int loA = max(0, a - wq), hiA = min(a, wp), loB = max(0, b - wq), hiB = min(b, wp);
    int pa, pb;
    if (loA == hiA) {
        pa = loA;
        pb = loB == hiB ? loB : a + b == total ? wp - pa : inside(p, {v});
    } else if (loB == hiB) {
        pb = loB;
        pa = a + b == total ? wp - pb : inside(p, {u});
    } else {
        int sum = a + b == total ? wp : inside(p, {u, v});
        if (sum == loA + loB) pa = loA;
        else if (sum == hiA + hiB) pa = hiA;
        else pa = inside(p, {u});
        pb = sum - pa;
    }
    find(p, u, pa, v, pb);
    find(q, u, a - pa, v, b - pb);
}

int main() {
    cin >> n;
    s.assign(n + 1, 0);
    par.assign(n + 1, 0);
    map<int, vector<int>> bySize;
    for (int i = 1; i <= n; i++) {
        s[i] = ask({i});
        bySize[s[i]].push_back(i);
    }
    for (auto& [size, list] : bySize)
        for (size_t i = 0; i < list.size(); i += 2) {
            vector<int> free;
            for (int f = 1; f <= n; f++)
                if (!par[f] && s[f] < size) free.push_back(f);
            bool two = i + 1 < list.size();
            find(free, list[i], size - 1, two ? list[i + 1] : 0, two ? size - 1 : 0);
        }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << " " << par[i];
    cout << endl;
}
