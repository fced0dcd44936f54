// Looks at x only: right where all towers stand on the axis.
#include "towers.h"

#include <iterator>
#include <set>
#include <utility>
#include <vector>

static std::vector<int> x_of;
static std::multiset<int> row;

void build_tower(int x, int) {
  x_of.push_back(x);
  row.insert(x);
}

long long required_strength(int a, int b) {
  int low = x_of[a], high = x_of[b];
  if (low > high) std::swap(low, high);
  long long widest = 0;
  for (auto it = row.find(low); *it != high; ++it) {
    long long gap = *std::next(it) - *it;
    if (gap > widest) widest = gap;
  }
  return widest * widest;
}
