#include <bits/stdc++.h>
#include "towers.h"
using namespace std;
typedef long long ll;

// In each of eight sectors only the nearest tower can be joined to a new one. Each such edge is
// put into the tree, and the longest of the cycle goes.
int n = 0;
ll X[3000], Y[3000];
int up[3000];
ll cost[3000];

ll squared(int i, int j) { return (X[i] - X[j]) * (X[i] - X[j]) + (Y[i] - Y[j]) * (Y[i] - Y[j]); }

int sector(ll dx, ll dy) {
  int s = 0;
  if (/*<mirror*/dy < 0 || (dy == 0 && dx < 0)/*>*/) dx = -dx, dy = -dy, s += 4;
  if (dx <= 0) {
    ll t = dx;
    dx = dy;
    dy = -t;
    s += 2;
  }
  return s + (/*<diagonal*/dy > dx/*>*/ ? 1 : 0);
}

void make_root(int v) {
  int below = -1;
  ll price = 0;
  while (v >= 0) {
    int next = up[v];
    ll old = cost[v];
    up[v] = below;
    cost[v] = price;
    below = v;
    price = old;
    v = next;
  }
}

int longest(int v) {
  int best = v;
  for (; up[v] >= 0; v = up[v])
    if (/*<longest*/cost[v] > cost[best]/*>*/) best = v;
  return best;
}

void build_tower(int x, int y) {
  int z = n++;
  X[z] = x;
  Y[z] = y;
  up[z] = -1;
  cost[z] = 0;
  int nearest[8];
  fill(nearest, nearest + 8, -1);
  for (int i = 0; i < z; i++) {
    int s = sector(X[i] - x, Y[i] - y);
    if (nearest[s] < 0 || /*<near*/squared(i, z) < squared(nearest[s], z)/*>*/) nearest[s] = i;
  }
  bool joined = false;
  for (int s = 0; /*<sectors*/s < 8/*>*/; s++) {
    int i = nearest[s];
    if (i < 0) continue;
    if (joined) {
      /*<root*/make_root(z);/*>*/
      int cut = longest(i);
      if (/*<worth*/cost[cut] <= squared(i, z)/*>*/) continue;
      up[cut] = -1;
      cost[cut] = 0;
    }
    make_root(i);
    up[i] = z;
    cost[i] = squared(i, z);
    joined = true;
  }
}

ll required_strength(int a, int b) {
  if (/*<same*/a == b/*>*/) return 0;
  make_root(a);
  return cost[longest(b)];
}
