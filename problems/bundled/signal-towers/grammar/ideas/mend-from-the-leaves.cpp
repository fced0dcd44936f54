#include <bits/stdc++.h>
#include "towers.h"
using namespace std;

// A new tower z keeps all but few edges of the tree: from the leaves to the root, the lighter of
// the edge upwards and the best way from below to z stays, the heavier one goes on.
struct Edge {
  int u, v;
  long long w;
};

int n = 0;
long long px[3000], py[3000];
vector<Edge> at[3000], kept;

long long squared(int i, int j) {
  /*<delta*/long long dx = px[i] - px[j], dy = py[i] - py[j];/*>*/
  return dx * dx + dy * dy;
}

Edge mend(int v, int from, int z) {
  Edge way{v, z, squared(v, z)};
  for (const Edge& edge : at[v]) {
    int child = /*<other*/edge.u ^ edge.v ^ v/*>*/;
    if (child == from) continue;
    Edge below = mend(child, v, z), above = edge;
    if (/*<lighter*/below.w > above.w/*>*/) swap(below, above);
    /*<settle*/kept.push_back(below);/*>*/
    if (/*<candidate*/above.w < way.w/*>*/) way = above;
  }
  return way;
}

void build_tower(int x, int y) {
  int z = n++;
  px[z] = x;
  py[z] = y;
  if (z == 0) return;
  kept.clear();
  /*<root*/kept.push_back(mend(0, -1, z));/*>*/
  for (int i = 0; i <= z; i++) /*<wipe*/at[i].clear();/*>*/
  for (const Edge& edge : kept) {
    at[edge.u].push_back(edge);
    at[edge.v].push_back(edge);
  }
}

bool walk(int v, int from, int goal, long long& most) {
  if (v == goal) return true;
  for (const Edge& edge : at[v]) {
    int child = edge.u ^ edge.v ^ v;
    if (child != from && walk(child, v, goal, most)) {
      /*<most*/most = max(most, edge.w);/*>*/
      return true;
    }
  }
  return false;
}

long long required_strength(int a, int b) {
  long long most = 0;
  walk(a, -1, b, most);
  return most;
}
