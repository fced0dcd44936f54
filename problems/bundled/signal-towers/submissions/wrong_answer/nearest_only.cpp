// Joins each new tower to the nearest one and never changes a joint: a tower that stands
// between two others does not bring them together.
#include "towers.h"

#include <algorithm>
#include <vector>

static std::vector<long long> xs, ys, up;
static std::vector<int> parent;

void build_tower(int x, int y) {
  int nearest = -1;
  long long least = 0;
  for (int i = 0; i < static_cast<int>(xs.size()); i++) {
    long long d = (xs[i] - x) * (xs[i] - x) + (ys[i] - y) * (ys[i] - y);
    if (nearest < 0 || d < least) nearest = i, least = d;
  }
  xs.push_back(x);
  ys.push_back(y);
  parent.push_back(nearest);
  up.push_back(least);
}

long long required_strength(int a, int b) {
  // A parent has a smaller number than its children.
  long long answer = 0;
  while (a != b) {
    if (a < b) std::swap(a, b);
    answer = std::max(answer, up[a]);
    a = parent[a];
  }
  return answer;
}
