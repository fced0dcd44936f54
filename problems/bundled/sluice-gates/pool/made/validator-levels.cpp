#include <bits/stdc++.h>
using namespace std;

// Level by level from the spring; what is not reached lies on a circle.
int main(int argc, char** argv) {
    string group = argc > 1 ? argv[1] : "";
    int n, k, r;
    if (!(cin >> n >> k >> r)) return 1;
    if (n < 1 || n > 300 || k < 1 || k > 2000 || r < 0 || r > 1) return 1;
    if ((group == "group7") != (r == 1)) return 1;
    if ((group == "group1" && n > 8) || (group == "group3" && n > 100)) return 1;
    set<vector<int>> seen;
    for (int t = 0; t < k; t++) {
        vector<int> s(n);
        vector<vector<int>> out(n + 1);
        for (int i = 0; i < n; i++) {
            if (!(cin >> s[i]) || s[i] < 0 || s[i] > n) return 1;
            out[s[i]].push_back(i + 1);
        }
        if (!seen.insert(s).second) return 1;
        vector<int> level = {0};
        int reached = 0, depth = -1;
        while (!level.empty()) {
            depth++;
            vector<int> next;
            for (int v : level) {
                if (group == "group2" && out[v].size() > 1) return 1;
                next.insert(next.end(), out[v].begin(), out[v].end());
            }
            reached += next.size();
            level = next;
        }
        if (reached != n) return 1;
        if ((group == "group4" && depth > 2) || (group == "group5" && depth > 10)) return 1;
    }
    string rest;
    return cin >> rest ? 1 : 0;
}
