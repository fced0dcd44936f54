#include <bits/stdc++.h>
using namespace std;
typedef vector<int> vi;

// Forward runs only: wagons that can be collected in one walk from the front to the rear.
// Then a stable radix sort over run numbers, two passes per digit.
int main() {
    int n;
    cin >> n;
    vi c(n);
    for (int &x : c) cin >> x;
    map<int, vi> where;
    for (int i = 0; i < n; i++) where[c[i]].push_back(i);

    vi run(n);
    int number = 0, at = -1;
    for (auto &[kind, places] : where) {
        // Those in front of the walker wait for the next walk.
        vi ahead, behind;
        for (int p : places) (p > at ? ahead : behind).push_back(p);
        for (int p : ahead) run[p] = number;
        if (behind.empty()) {
            at = ahead.back();
        } else {
            number++;
            for (int p : behind) run[p] = number;
            at = behind.back();
        }
    }
    vi t(n);
    iota(t.begin(), t.end(), 0);
    vector<string> out;
    for (int b = 0; number >> b; b++)
        for (int twice = 0; twice < 2; twice++) {
            vi next, side;
            string s;
            for (int w : t)
                if (run[w] >> b & 1) s += 'S', side.push_back(w);
                else s += 'T', next.push_back(w);
            next.insert(next.end(), side.rbegin(), side.rend());
            t = next;
            out.push_back(s);
        }
    cout << out.size() << '\n';
    for (auto &s : out) cout << s << '\n';
}
