// Asks about single gates and some pairs, and goes through all networks until one fits.
#include <bits/stdc++.h>
using namespace std;

int n, paired, single[301], pair_[301][301], source_[301];

int ask(vector<int> gates) {
    cout << "? " << gates.size();
    for (int gate : gates) cout << " " << gate;
    cout << endl;
    int dry;
    cin >> dry;
    if (dry < 0) exit(0);
    return dry;
}

int dryFields(int a, int b) {
    int dry = 0;
    for (int field = 1; field <= n; field++) {
        int at = field, steps = 0;
        while (at && at != a && at != b) {
            at = source_[at];
            if (++steps > n) return -1;
        }
        dry += at != 0;
    }
    return dry;
}

bool fits() {
    for (int a = 1; a <= n; a++)
        if (dryFields(a, a) != single[a]) return false;
    for (int a = 1; a <= paired; a++)
        for (int b = a + 1; b <= paired; b++)
            if (dryFields(a, b) != pair_[a][b]) return false;
    return true;
}

bool choose(int field) {
    if (field > n) return fits();
    for (source_[field] = 0; source_[field] <= n; source_[field]++)
        if (single[source_[field]] > single[field] && choose(field + 1)) return true;
    return false;
}

int main() {
    cin >> n;
    single[0] = n + 1;
    for (int a = 1; a <= n; a++) single[a] = ask({a});
    paired = min(n, 100);
    for (int a = 1; a <= paired; a++)
        for (int b = a + 1; b <= paired; b++) pair_[a][b] = ask({a, b});
    choose(1);
    cout << "!";
    for (int a = 1; a <= n; a++) cout << " " << source_[a];
    cout << endl;
}
