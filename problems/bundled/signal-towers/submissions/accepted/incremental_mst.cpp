// Keeps a minimum spanning tree of all towers. A new tower z can only use old tree edges
// and its own edges, so one pass over the tree, leaves first, makes the new one: best[v] is
// the lightest edge that joins z to what hangs below v, and of best[v] and the edge from v
// to its parent the lighter one stays for good while the heavier one goes up as a candidate.
// O(n) for each tower and each question.
#include "towers.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace {

struct Edge {
  long long length;
  int from, to;
};

std::vector<long long> xs, ys;
std::vector<Edge> tree;
std::vector<int> parent, depth, order;
std::vector<long long> up;

long long squared_distance(int i, int j) {
  long long dx = xs[i] - xs[j], dy = ys[i] - ys[j];
  return dx * dx + dy * dy;
}

void root_tree() {
  int n = static_cast<int>(xs.size());
  std::vector<int> first(n + 2, 0);
  for (const Edge& edge : tree) ++first[edge.from + 1], ++first[edge.to + 1];
  for (int i = 0; i < n; ++i) first[i + 1] += first[i];
  std::vector<int> fill(first.begin(), first.end());
  std::vector<int> incident(2 * tree.size());
  for (int e = 0; e < static_cast<int>(tree.size()); ++e) {
    incident[fill[tree[e].from]++] = e;
    incident[fill[tree[e].to]++] = e;
  }
  parent.assign(n, -1);
  depth.assign(n, 0);
  up.assign(n, 0);
  order.assign(1, 0);
  for (int head = 0; head < static_cast<int>(order.size()); ++head) {
    int v = order[head];
    for (int k = first[v]; k < first[v + 1]; ++k) {
      const Edge& edge = tree[incident[k]];
      int w = edge.from == v ? edge.to : edge.from;
      if (w == parent[v]) continue;
      parent[w] = v;
      depth[w] = depth[v] + 1;
      up[w] = edge.length;
      order.push_back(w);
    }
  }
}

}  // namespace

void build_tower(int x, int y) {
  int z = static_cast<int>(xs.size());
  xs.push_back(x);
  ys.push_back(y);
  if (z > 0) {
    std::vector<Edge> best(z), next;
    for (int v = 0; v < z; ++v) best[v] = {squared_distance(v, z), v, z};
    auto keep_lighter = [](Edge& kept, Edge& other) {
      if (other.length < kept.length) std::swap(kept, other);
    };
    for (int k = z - 1; k > 0; --k) {
      int v = order[k], p = parent[v];
      Edge above{up[v], v, p};
      keep_lighter(above, best[v]);
      next.push_back(above);
      keep_lighter(best[p], best[v]);
    }
    next.push_back(best[0]);
    tree.swap(next);
  }
  root_tree();
}

long long required_strength(int a, int b) {
  long long answer = 0;
  while (a != b) {
    if (depth[a] < depth[b]) std::swap(a, b);
    answer = std::max(answer, up[a]);
    a = parent[a];
  }
  return answer;
}
