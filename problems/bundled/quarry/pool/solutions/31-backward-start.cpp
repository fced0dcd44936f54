#include <iostream>
#include <map>
#include <string>
#include <vector>
using namespace std;

typedef pair<int, int> pii;

// The first sweep may go either way: count both and take the better. A sweep that goes
// backward first is the same as an empty forward sweep before it.
int sweeps(const map<int, pii>& ends, bool forward, map<int, int>& label) {
    int s = forward ? 0 : 1;
    const pii* prev = nullptr;
    for (auto& [kind, e] : ends) {
        if (prev) {
            bool fits = s % 2 == 0 ? prev->second < e.first : e.second < prev->first;
            if (!fits) s++;
        }
        label[kind] = s;
        prev = &e;
    }
    return s + 1;
}

int main() {
    int n;
    cin >> n;
    vector<int> t(n);
    map<int, pii> ends;
    for (int i = 0; i < n; i++) {
        cin >> t[i];
        if (ends.count(t[i]) == 0) ends[t[i]].first = i;
        ends[t[i]].second = i;
    }
    map<int, int> a, b;
    int fa = sweeps(ends, true, a), fb = sweeps(ends, false, b);
    if (fb < fa) a = b, fa = fb;
    int k = 0;
    while ((1 << k) < fa) k++;
    cout << k << "\n";
    for (int p = 0; p < k; p++) {
        string s;
        vector<int> th, si;
        for (int x : t) {
            int g = a[x] ^ a[x] / 2;
            if (g & (1 << p)) { s.push_back('S'); si.push_back(x); }
            else { s.push_back('T'); th.push_back(x); }
        }
        while (!si.empty()) { th.push_back(si.back()); si.pop_back(); }
        t = th;
        cout << s << "\n";
    }
}
