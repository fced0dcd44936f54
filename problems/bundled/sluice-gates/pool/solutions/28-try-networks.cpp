#include <bits/stdc++.h>
using namespace std;

// N <= 8: keep all networks that fit; ask the set whose answer leaves the fewest in the worst case.
int n;
vector<vector<int>> nets;

bool valid(const vector<int>& s) {
    for (int i = 1; i <= n; i++) {
        int at = i, steps = 0;
        while (at && steps <= n) at = s[at], steps++;
        if (at) return false;
    }
    return true;
}

void build(vector<int>& s, int i, const vector<int>& size) {
    if (i > n) {
        if (!valid(s)) return;
        vector<int> c(n + 1);
        for (int v = 1; v <= n; v++)
            for (int at = v; at; at = s[at]) c[at]++;
        if (c == size) nets.push_back(s);
        return;
    }
    for (s[i] = 0; s[i] <= n; s[i]++)
        if (s[i] == 0 || size[s[i]] > size[i]) build(s, i + 1, size);
}

int dry(const vector<int>& s, int mask) {
    int d = 0;
    for (int v = 1; v <= n; v++) {
        int at = v;
        while (at && !(mask >> (at - 1) & 1)) at = s[at];
        d += at != 0;
    }
    return d;
}

int ask(int mask) {
    cout << "? " << __builtin_popcount(mask);
    for (int i = 0; i < n; i++)
        if (mask >> i & 1) cout << " " << i + 1;
    cout << endl;
    int d;
    cin >> d;
    return d;
}

int main() {
    cin >> n;
    vector<int> size(n + 1), s(n + 1);
    for (int i = 1; i <= n; i++) {
        cout << "? 1 " << i << endl;
        cin >> size[i];
    }
    build(s, 1, size);
    while (nets.size() > 1) {
        int bestMask = 1;
        size_t best = nets.size() + 1;
        for (int mask = 1; mask < 1 << n; mask++) {
            map<int, size_t> parts;
            size_t worst = 0;
            for (auto& t : nets) worst = max(worst, ++parts[dry(t, mask)]);
            if (worst < best) best = worst, bestMask = mask;
        }
        int d = ask(bestMask);
        vector<vector<int>> left;
        for (auto& t : nets)
            if (dry(t, bestMask) == d) left.push_back(t);
        nets.swap(left);
    }
    cout << "!";
    for (int i = 1; i <= n; i++) cout << " " << nets[0][i];
    cout << endl;
}
