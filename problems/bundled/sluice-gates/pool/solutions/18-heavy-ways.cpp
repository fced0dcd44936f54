#include <bits/stdc++.h>
using namespace std;

// Top-down with heavy ways: from every field follow the child with most below it. To place x,
// bisect for the last field of the way that is above x, then look among its light children.
struct Solver {
    int n;
    vector<int> size, par, heavy;
    vector<vector<int>> kids;

    int ask(const vector<int>& g) {
        ostringstream o;
        o << "? " << g.size();
        for (int x : g) o << " " << x;
        cout << o.str() << endl;
        int r;
        cin >> r;
        if (r < 0) exit(0);
        return r;
    }

    bool below(int x, int y) { return ask({x, y}) == size[y]; }

    bool belowOneOf(int x, vector<int> ys) {
        int s = 0;
        for (int y : ys) s += size[y];
        ys.push_back(x);
        return ask(ys) == s;
    }

    int place(int x) {
        int top = 0;
        for (;;) {
            vector<int> way;
            for (int y = heavy[top]; y; y = heavy[y])
                if (size[y] > size[x]) way.push_back(y);
            int l = 0, r = way.size();
            while (l < r) {
                int m = (l + r) / 2;
                if (below(x, way[m])) l = m + 1;
                else r = m;
            }
            int at = l == 0 ? top : way[l - 1];
            vector<int> light;
            for (int y : kids[at])
                if (y != heavy[at] && size[y] > size[x]) light.push_back(y);
            if (light.empty() || !belowOneOf(x, light)) return at;
            while (light.size() > 1) {
                vector<int> half(light.begin(), light.begin() + light.size() / 2);
                if (belowOneOf(x, half)) light = half;
                else light.erase(light.begin(), light.begin() + half.size());
            }
            top = light[0];
        }
    }

    void run() {
        cin >> n;
        size.assign(n + 1, 0);
        par = heavy = size;
        kids.resize(n + 1);
        vector<int> order;
        for (int i = 1; i <= n; i++) {
            size[i] = ask({i});
            order.push_back(i);
        }
        sort(order.begin(), order.end(), [&](int a, int b) { return size[a] > size[b]; });
        for (int x : order) {
            par[x] = place(x);
            kids[par[x]].push_back(x);
            if (!heavy[par[x]]) heavy[par[x]] = x;  // the first is the largest
        }
        cout << "!";
        for (int i = 1; i <= n; i++) cout << " " << par[i];
        cout << endl;
    }
};

int main() { Solver().run(); }
