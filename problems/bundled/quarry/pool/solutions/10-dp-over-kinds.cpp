#include <algorithm>
#include <array>
#include <climits>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

// best[i][d]: the fewest sweeps that collect the first i kinds when the last sweep goes in
// direction d (0 forward, 1 backward), with the range of kinds in that last sweep tried by
// length. O(D^2) for D kinds.
int main() {
    int n;
    std::scanf("%d", &n);
    std::vector<int> c(n);
    std::map<int, std::array<int, 2>> range;
    for (int i = 0; i < n; ++i) {
        std::scanf("%d", &c[i]);
        auto it = range.find(c[i]);
        if (it == range.end()) range[c[i]] = {i, i};
        else it->second[1] = i;
    }
    std::vector<std::array<int, 2>> r;
    std::map<int, int> id;
    for (auto &[kind, span] : range) {
        id[kind] = r.size();
        r.push_back(span);
    }
    const int d = r.size();
    const int inf = INT_MAX / 2;
    std::vector<std::array<int, 2>> best(d + 1, {inf, inf}), from(d + 1, {-1, -1});
    best[0] = {0, 0};
    for (int i = 0; i < d; ++i) {
        // A sweep must follow one of the other direction; the first one goes forward. Empty
        // sweeps are allowed, so direction 1 can always be entered from 0 at a cost of one.
        for (int dir = 0; dir < 2; ++dir) {
            int before = i == 0 ? (dir == 0 ? 0 : 1) : best[i][1 - dir];
            if (before >= inf) continue;
            for (int j = i; j < d; ++j) {
                if (j > i) {
                    bool fits = dir == 0 ? r[j - 1][1] < r[j][0] : r[j - 1][0] > r[j][1];
                    if (!fits) break;
                }
                if (before + 1 < best[j + 1][dir]) {
                    best[j + 1][dir] = before + 1;
                    from[j + 1][dir] = i;
                }
            }
        }
    }
    int dir = best[d][0] <= best[d][1] ? 0 : 1;
    int sweeps = best[d][dir];
    std::vector<int> label(d);
    for (int end = d, s = sweeps - 1; end > 0; --s) {
        int begin = from[end][dir];
        for (int k = begin; k < end; ++k) label[k] = s ^ (s >> 1);
        end = begin;
        dir = 1 - dir;
    }
    int passes = 0;
    while ((1 << passes) < sweeps) ++passes;
    std::printf("%d\n", passes);
    std::vector<int> cur;
    for (int x : c) cur.push_back(label[id[x]]);
    for (int b = 0; b < passes; ++b) {
        std::string s;
        std::vector<int> a, z;
        for (int x : cur) {
            if (x >> b & 1) { s += 'S'; z.push_back(x); }
            else { s += 'T'; a.push_back(x); }
        }
        std::puts(s.c_str());
        std::reverse(z.begin(), z.end());
        a.insert(a.end(), z.begin(), z.end());
        cur.swap(a);
    }
}
