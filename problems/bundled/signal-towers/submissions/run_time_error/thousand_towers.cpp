// A right algorithm with room for a thousand towers: throws at the next one.
#include "towers.h"

#include <algorithm>
#include <array>
#include <vector>

namespace {

struct Edge {
  long long length;
  int i, j;
  bool operator<(const Edge& other) const { return length < other.length; }
};

constexpr int most = 1000;
std::array<std::pair<long long, long long>, most> towers;
std::array<int, most> root;
std::vector<Edge> tree;
int n = 0;

int find(int v) { return root[v] == v ? v : root[v] = find(root[v]); }

}  // namespace

void build_tower(int x, int y) {
  towers.at(n) = {x, y};
  for (int i = 0; i < n; i++) {
    long long dx = towers[i].first - x, dy = towers[i].second - y;
    tree.push_back({dx * dx + dy * dy, i, n});
  }
  n++;
  std::sort(tree.begin(), tree.end());
  for (int i = 0; i < n; i++) root[i] = i;
  auto closes_cycle = [](const Edge& edge) {
    int p = find(edge.i), q = find(edge.j);
    root[p] = q;
    return p == q;
  };
  tree.erase(std::remove_if(tree.begin(), tree.end(), closes_cycle), tree.end());
}

long long required_strength(int a, int b) {
  for (int i = 0; i < n; i++) root[i] = i;
  for (const Edge& edge : tree) {
    if (find(a) == find(b)) return 0;
    root[find(edge.i)] = find(edge.j);
    if (find(a) == find(b)) return edge.length;
  }
  return 0;
}
