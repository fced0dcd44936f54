#include "towers.h"
#include <vector>
#include <climits>
#include <algorithm>

// Only 8 questions: run an O(n^2) minimax Dijkstra for each of them.
struct Point { int x, y; };
std::vector<Point> points;

void build_tower(int x, int y) { points.push_back({x, y}); }

long long required_strength(int a, int b) {
    const int n = (int)points.size();
    std::vector<long long> cost(n, LLONG_MAX);
    std::vector<int> open;
    for (int i = 0; i < n; ++i) open.push_back(i);
    cost[a] = 0;
    while (true) {
        size_t pick = 0;
        for (size_t k = 1; k < open.size(); ++k)
            if (cost[open[k]] < cost[open[pick]]) pick = k;
        int v = open[pick];
        if (v == b) return cost[b];
        open[pick] = open.back();
        open.pop_back();
        for (int w : open) {
            long long dx = points[w].x - points[v].x;
            long long dy = points[w].y - points[v].y;
            cost[w] = std::min(cost[w], std::max(cost[v], dx * dx + dy * dy));
        }
    }
}
