#include <vector>
#include <algorithm>

struct Tower { long long x, y; };
std::vector<Tower> all;

void build_tower(int x, int y) { all.push_back({x, y}); }

long long required_strength(int a, int b) {
    const int n = all.size();
    std::vector<long long> need(n, LLONG_MAX);
    std::vector<bool> done(n, false);
    need[a] = 0;
    for (int k = 0; k < n; k++) {
        int v = -1;
        for (int i = 0; i < n; i++)
            if (!done[i] && (v < 0 || need[i] < need[v])) v = i;
        if (v == b) break;
        done[v] = true;
        for (int i = 0; i < n; i++) {
            long long dx = all[i].x - all[v].x, dy = all[i].y - all[v].y;
            need[i] = std::min(need[i], std::max(need[v], dx * dx + dy * dy));
        }
    }
    return need[b];
}
