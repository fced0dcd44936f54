// A right algorithm with squared distances in 32 bits: they overflow.
#include "towers.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace {

struct Edge {
  int length, i, j;
};

std::vector<unsigned> xs, ys;
std::vector<std::vector<Edge>> at;
std::vector<Edge> kept;

// Mends the tree below v for the new tower z; what may still join v to z is returned.
Edge mend(int v, int from, int z) {
  unsigned dx = xs[v] - xs[z], dy = ys[v] - ys[z];
  Edge way{static_cast<int>(dx * dx + dy * dy), v, z};
  for (Edge edge : at[v]) {
    int w = edge.i == v ? edge.j : edge.i;
    if (w == from) continue;
    Edge below = mend(w, v, z);
    if (below.length < edge.length) std::swap(below, edge);
    kept.push_back(edge);
    if (below.length < way.length) way = below;
  }
  return way;
}

}  // namespace

void build_tower(int x, int y) {
  int z = xs.size();
  xs.push_back(x);
  ys.push_back(y);
  kept.clear();
  if (z > 0) kept.push_back(mend(0, -1, z));
  for (auto& edges : at) edges.clear();
  at.emplace_back();
  for (const Edge& edge : kept) {
    at[edge.i].push_back(edge);
    at[edge.j].push_back(edge);
  }
}

long long required_strength(int a, int b) {
  std::vector<int> longest(xs.size(), -1), todo{a};
  longest[a] = 0;
  while (!todo.empty()) {
    int v = todo.back();
    todo.pop_back();
    for (const Edge& edge : at[v]) {
      int w = edge.i == v ? edge.j : edge.i;
      // A length may have overflowed to a negative number.
      if (w == a || longest[w] >= 0) continue;
      longest[w] = std::max(longest[v], edge.length);
      todo.push_back(w);
    }
  }
  return longest[b];
}
