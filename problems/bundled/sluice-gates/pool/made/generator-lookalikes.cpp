#include <bits/stdc++.h>
using namespace std;

// Several networks that differ in a few leaves only, so that guesses are found out.
int main(int argc, char** argv) {
    if (argc < 3) return 1;
    string group = argv[1];
    mt19937 rng(stoul(argv[2]) * 31 + group.back());
    auto below = [&](int k) { return int(rng() % k); };
    int most = group == "group1" ? 8 : group == "group3" ? 40 : 25;
    int n = 2 + below(most - 1);
    vector<int> name(n + 1);
    iota(name.begin(), name.end(), 0);
    shuffle(name.begin() + 1, name.end(), rng);

    set<vector<int>> nets;
    if (group == "group2") {
        // Lines: the last two fields may change places.
        vector<int> s(n);
        for (int i = 1; i <= n; i++) s[name[i] - 1] = name[i - 1];
        nets.insert(s);
        vector<int> t = s;
        swap(name[n - 1], name[n]);
        for (int i = 1; i <= n; i++) t[name[i] - 1] = name[i - 1];
        nets.insert(t);
    } else {
        int inner = max(1, n / 3);
        vector<int> base(n);
        for (int i = 1; i <= inner; i++) {
            bool flat = group == "group4" || (group == "group5" && i > 9);
            base[name[i] - 1] = flat ? 0 : name[below(i)];
        }
        for (int rep = 0; rep < 6; rep++) {
            auto s = base;
            for (int i = inner + 1; i <= n; i++) s[name[i] - 1] = name[1 + below(inner)];
            nets.insert(s);
        }
    }
    cout << n << ' ' << nets.size() << ' ' << (group == "group7") << '\n';
    for (auto& s : nets)
        for (int i = 0; i < n; i++) cout << s[i] << (i + 1 < n ? ' ' : '\n');
}
