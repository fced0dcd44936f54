// Prim's algorithm once for every change of the towers that a question follows.
// Right; too slow where many questions and towers alternate.
#include "towers.h"

#include <algorithm>
#include <limits>
#include <vector>

struct Tower {
  long long x, y;
};

struct Link {
  int to;
  long long length;
};

static std::vector<Tower> towers;
static std::vector<std::vector<Link>> links;
static bool fresh = false;

static long long between(const Tower& p, const Tower& q) {
  return (p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y);
}

static void span() {
  const size_t n = towers.size();
  links.assign(n, {});
  std::vector<long long> best(n, std::numeric_limits<long long>::max());
  std::vector<int> via(n, -1);
  std::vector<int> outside(n);
  for (size_t i = 0; i < n; i++) outside[i] = static_cast<int>(i);
  int v = 0;
  while (true) {
    outside.erase(std::find(outside.begin(), outside.end(), v));
    if (outside.empty()) break;
    int nearest = outside[0];
    for (int w : outside) {
      long long d = between(towers[v], towers[w]);
      if (d < best[w]) best[w] = d, via[w] = v;
      if (best[w] < best[nearest]) nearest = w;
    }
    links[nearest].push_back({via[nearest], best[nearest]});
    links[via[nearest]].push_back({nearest, best[nearest]});
    v = nearest;
  }
  fresh = true;
}

void build_tower(int x, int y) {
  towers.push_back({x, y});
  fresh = false;
}

long long required_strength(int a, int b) {
  if (!fresh) span();
  std::vector<long long> reach(towers.size(), -1);
  std::vector<int> stack{a};
  reach[a] = 0;
  while (!stack.empty() && reach[b] < 0) {
    int v = stack.back();
    stack.pop_back();
    for (const Link& link : links[v]) {
      if (reach[link.to] >= 0) continue;
      reach[link.to] = std::max(reach[v], link.length);
      stack.push_back(link.to);
    }
  }
  return reach[b];
}
