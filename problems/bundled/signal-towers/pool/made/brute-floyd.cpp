#include "towers.h"
#include <algorithm>
#include <vector>

// O(n^3) for each question, straight from the definition.
std::vector<std::pair<long long, long long>> where;

void build_tower(int x, int y) { where.push_back({x, y}); }

long long required_strength(int a, int b) {
    size_t n = where.size();
    std::vector<std::vector<long long>> s(n, std::vector<long long>(n));
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            long long dx = where[i].first - where[j].first, dy = where[i].second - where[j].second;
            s[i][j] = dx * dx + dy * dy;
        }
    for (size_t k = 0; k < n; k++)
        for (size_t i = 0; i < n; i++)
            for (size_t j = 0; j < n; j++) s[i][j] = std::min(s[i][j], std::max(s[i][k], s[k][j]));
    return s[a][b];
}
