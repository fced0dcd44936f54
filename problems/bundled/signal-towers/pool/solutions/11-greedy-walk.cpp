#include "towers.h"
#include <set>
#include <vector>
#include <algorithm>

// Walk from a: always hop to the nearest tower that has not been visited, until b is there.
std::vector<long long> gx, gy;

void build_tower(int x, int y) {
    gx.push_back(x);
    gy.push_back(y);
}

long long required_strength(int a, int b) {
    std::set<int> unvisited;
    for (int i = 0; i < (int)gx.size(); i++) unvisited.insert(i);
    long long res = 0;
    int cur = a;
    unvisited.erase(a);
    while (cur != b) {
        int nxt = -1;
        long long bd = 0;
        for (int i : unvisited) {
            long long d = (gx[i] - gx[cur]) * (gx[i] - gx[cur]) + (gy[i] - gy[cur]) * (gy[i] - gy[cur]);
            if (nxt == -1 || d < bd) nxt = i, bd = d;
        }
        res = std::max(res, bd);
        cur = nxt;
        unvisited.erase(cur);
    }
    return res;
}
