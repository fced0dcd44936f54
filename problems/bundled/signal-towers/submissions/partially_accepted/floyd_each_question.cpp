// Floyd and Warshall with max for sum, for each question anew. Right for few towers.
#include "towers.h"

#include <algorithm>
#include <vector>

static std::vector<std::pair<long long, long long>> towers;

void build_tower(int x, int y) { towers.emplace_back(x, y); }

long long required_strength(int a, int b) {
  int n = towers.size();
  std::vector<std::vector<long long>> need(n, std::vector<long long>(n));
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      long long dx = towers[i].first - towers[j].first;
      long long dy = towers[i].second - towers[j].second;
      need[i][j] = dx * dx + dy * dy;
    }
  }
  for (int k = 0; k < n; k++)
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        need[i][j] = std::min(need[i][j], std::max(need[i][k], need[k][j]));
  return need[a][b];
}
