// Prim's algorithm again whenever a question follows a new tower; while all towers stand on
// the axis, gaps of the sorted row instead. All but group6.
#include "towers.h"

#include <algorithm>
#include <climits>
#include <vector>

namespace {

std::vector<long long> xs, ys, row;
bool on_axis = true, stale = true;
std::vector<int> parent, depth;
std::vector<long long> up;

void prim() {
  int n = static_cast<int>(xs.size());
  up.assign(n, LLONG_MAX);
  parent.assign(n, -1);
  depth.assign(n, 0);
  std::vector<char> in_tree(n, 0);
  up[0] = 0;
  for (int round = 0; round < n; ++round) {
    int v = -1;
    for (int i = 0; i < n; ++i)
      if (!in_tree[i] && (v == -1 || up[i] < up[v])) v = i;
    in_tree[v] = 1;
    if (parent[v] != -1) depth[v] = depth[parent[v]] + 1;
    for (int i = 0; i < n; ++i) {
      long long d = (xs[i] - xs[v]) * (xs[i] - xs[v]) + (ys[i] - ys[v]) * (ys[i] - ys[v]);
      if (!in_tree[i] && d < up[i]) up[i] = d, parent[i] = v;
    }
  }
  stale = false;
}

long long widest_gap(long long from, long long to) {
  if (from > to) std::swap(from, to);
  long long widest = 0;
  auto it = std::lower_bound(row.begin(), row.end(), from);
  for (; it + 1 != row.end() && *(it + 1) <= to; ++it) widest = std::max(widest, *(it + 1) - *it);
  return widest * widest;
}

}  // namespace

void build_tower(int x, int y) {
  xs.push_back(x);
  ys.push_back(y);
  row.insert(std::upper_bound(row.begin(), row.end(), x), x);
  on_axis = on_axis && y == 0;
  stale = true;
}

long long required_strength(int a, int b) {
  if (on_axis) return widest_gap(xs[a], xs[b]);
  if (stale) prim();
  long long answer = 0;
  while (a != b) {
    if (depth[a] < depth[b]) std::swap(a, b);
    answer = std::max(answer, up[a]);
    a = parent[a];
  }
  return answer;
}
