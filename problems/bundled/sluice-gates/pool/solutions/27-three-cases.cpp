#include <bits/stdc++.h>
using namespace std;

int n, sz[305], par[305];

int ask(vector<int> g) {
    printf("? %zu", g.size());
    for (int x : g) printf(" %d", x);
    puts("");
    fflush(stdout);
    int r;
    if (scanf("%d", &r) != 1 || r < 0) exit(0);
    return r;
}

void line() {
    vector<int> at(n + 2);
    for (int i = 1; i <= n; i++) at[sz[i]] = i;
    for (int i = 1; i <= n; i++) par[i] = at[sz[i] + 1];
}

void pairs() {
    for (int i = 1; i <= n; i++) {
        int best = n + 1;
        for (int j = 1; j <= n; j++)
            if (sz[j] > sz[i] && sz[j] < best && ask({i, j}) == sz[j]) best = sz[j], par[i] = j;
    }
}

void twoLevels() {
    vector<int> mains;
    for (int i = 1; i <= n; i++)
        if (sz[i] > 1) mains.push_back(i);
    for (int i = 1; i <= n; i++) {
        if (sz[i] > 1) continue;
        vector<int> c = mains;
        while (!c.empty()) {
            vector<int> h(c.begin(), c.begin() + (c.size() + 1) / 2);
            int s = 0;
            for (int x : h) s += sz[x];
            auto g = h;
            g.push_back(i);
            bool in = ask(g) == s;
            if (in && h.size() == 1) {
                par[i] = h[0];
                break;
            }
            if (in) c = h;
            else c.erase(c.begin(), c.begin() + h.size());
        }
    }
}

int main() {
    scanf("%d", &n);
    set<int> different;
    for (int i = 1; i <= n; i++) sz[i] = ask({i}), different.insert(sz[i]);
    if ((int)different.size() == n) line();
    else if (n <= 100) pairs();
    else twoLevels();
    printf("!");
    for (int i = 1; i <= n; i++) printf(" %d", par[i]);
    puts("");
}
