// Makes the spanning tree at the first question and never again: right where all towers are
// built before it.
#include "towers.h"

#include <algorithm>
#include <vector>

namespace {

struct Edge {
  long long d;
  int u, v;
};

std::vector<long long> x, y;
std::vector<std::vector<std::pair<int, long long>>> tree;

void make_tree() {
  int n = x.size();
  tree.resize(3000);
  std::vector<Edge> best(n, Edge{(long long)9e18, 0, 0});
  std::vector<bool> used(n, false);
  used[0] = true;
  int last = 0;
  for (int k = 1; k < n; k++) {
    int pick = -1;
    for (int i = 0; i < n; i++) {
      if (used[i]) continue;
      long long d = (x[i] - x[last]) * (x[i] - x[last]) + (y[i] - y[last]) * (y[i] - y[last]);
      if (d < best[i].d) best[i] = Edge{d, last, i};
      if (pick < 0 || best[i].d < best[pick].d) pick = i;
    }
    tree[best[pick].u].push_back({pick, best[pick].d});
    tree[pick].push_back({best[pick].u, best[pick].d});
    used[pick] = true;
    last = pick;
  }
}

bool search(int v, int from, int goal, long long& longest) {
  if (v == goal) return true;
  for (auto [w, d] : tree[v]) {
    if (w != from && search(w, v, goal, longest)) {
      longest = std::max(longest, d);
      return true;
    }
  }
  return false;
}

}  // namespace

void build_tower(int tx, int ty) {
  x.push_back(tx);
  y.push_back(ty);
}

long long required_strength(int a, int b) {
  if (tree.empty()) make_tree();
  long long longest = 0;
  search(a, -1, b, longest);
  return longest;
}
