#include <bits/stdc++.h>
using namespace std;

// Sweep over the train and collect, kind after kind, every wagon that lies ahead. What of a
// kind lies behind is collected after turning round. Labels belong to wagons, not to kinds.
int main() {
    int n;
    cin >> n;
    map<int, vector<int>> by;
    for (int i = 0; i < n; i++) {
        int c;
        cin >> c;
        by[c].push_back(i);
    }
    vector<int> label(n);
    int s = 0, pos = -1;
    for (auto& [c, places] : by) {
        auto ahead = [&](int p) { return s % 2 ? p < pos : p > pos; };
        vector<int> rest;
        int far = pos;
        for (int p : places) {
            if (!ahead(p)) {
                rest.push_back(p);
                continue;
            }
            label[p] = s;
            far = s % 2 ? min(far, p) : max(far, p);
        }
        pos = far;
        if (!rest.empty()) {
            s++;
            for (int p : rest) label[p] = s;
            pos = s % 2 ? rest.front() : rest.back();
        }
    }
    int k = 0;
    while (s >> k) k++;
    cout << k << "\n";
    vector<int> t(n);
    iota(t.begin(), t.end(), 0);
    for (int b = 0; b < k; b++) {
        vector<int> head, tail;
        string w;
        for (int id : t) {
            bool one = (label[id] ^ label[id] >> 1) >> b & 1;
            w += one ? 'S' : 'T';
            (one ? tail : head).push_back(id);
        }
        head.insert(head.end(), tail.rbegin(), tail.rend());
        t = head;
        cout << w << "\n";
    }
}
