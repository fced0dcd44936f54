#include <bits/stdc++.h>
#include "towers.h"
using namespace std;

// The new tree is made of edges of the old one and of edges at the new tower: Kruskal on these.
typedef tuple<long long, int, int> Edge;
vector<long long> xs, ys;
vector<Edge> tree;
vector<int> boss;

int find_(int v) {
  while (boss[v] != v) v = boss[v] = boss[boss[v]];
  return v;
}

void build_tower(int x, int y) {
  int z = xs.size();
  xs.push_back(x);
  ys.push_back(y);
  vector<Edge> star;
  long long limit = tree.empty() ? LLONG_MAX : /*<limit*/get<0>(tree.back())/*>*/;
  Edge shortest{LLONG_MAX, 0, 0};
  for (int i = 0; i < z; i++) {
    long long d = /*<distance*/(xs[i] - x) * (xs[i] - x) + (ys[i] - y) * (ys[i] - y)/*>*/;
    if (/*<useful*/d < limit/*>*/) star.emplace_back(d, i, z);
    shortest = min(shortest, Edge{d, i, z});
  }
  if (/*<lonely*/star.empty() && z > 0/*>*/) star.push_back(shortest);
  /*<sorted*/sort(star.begin(), star.end());/*>*/
  vector<Edge> all;
  merge(tree.begin(), tree.end(), star.begin(), star.end(), back_inserter(all));
  tree.clear();
  boss.resize(z + 1);
  iota(boss.begin(), boss.end(), 0);
  for (auto& [d, i, j] : all) {
    int p = find_(i), q = find_(j);
    if (/*<cycle*/p == q/*>*/) continue;
    boss[p] = q;
    tree.emplace_back(d, i, j);
  }
}

long long required_strength(int a, int b) {
  if (/*<same*/a == b/*>*/) return 0;
  /*<reset*/iota(boss.begin(), boss.end(), 0);/*>*/
  for (auto& [d, i, j] : tree) {
    boss[find_(i)] = find_(j);
    if (find_(a) == find_(b)) return d;
  }
  return 0;
}
