// Keeps the answer for every pair of towers; a new tower updates all of them. O(n^2) for
// each tower, O(1) for each question.
#include "towers.h"

#include <algorithm>
#include <vector>

static std::vector<long long> xs, ys;
static std::vector<std::vector<long long>> need;

void build_tower(int x, int y) {
  int n = xs.size();
  std::vector<long long> direct(n), best(n);
  for (int i = 0; i < n; i++)
    direct[i] = (xs[i] - x) * (xs[i] - x) + (ys[i] - y) * (ys[i] - y);
  for (int i = 0; i < n; i++) {
    best[i] = direct[i];
    for (int j = 0; j < n; j++) best[i] = std::min(best[i], std::max(direct[j], need[i][j]));
  }
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) need[i][j] = std::min(need[i][j], std::max(best[i], best[j]));
  for (int i = 0; i < n; i++) need[i].push_back(best[i]);
  best.push_back(0);
  need.push_back(best);
  xs.push_back(x);
  ys.push_back(y);
}

long long required_strength(int a, int b) { return need[a][b]; }
