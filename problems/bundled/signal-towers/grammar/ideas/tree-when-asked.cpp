#include <bits/stdc++.h>
#include "towers.h"
using namespace std;
typedef long long ll;

// A spanning tree by Prim's algorithm, made anew when a question follows a new tower.
vector<ll> xs, ys, cost;
vector<int> up, depth_;
bool stale = true;

void build_tower(int x, int y) {
  xs.push_back(x);
  ys.push_back(y);
  /*<stale*/stale = true;/*>*/
}

void grow() {
  int n = xs.size();
  cost.assign(n, /*<infinity*/LLONG_MAX/*>*/);
  up.assign(n, -1);
  depth_.assign(n, 0);
  vector<bool> in(n, false);
  cost[0] = 0;
  for (int step = 0; step < n; step++) {
    int v = -1;
    for (int i = 0; i < n; i++)
      if (!in[i] && (v < 0 || cost[i] < cost[v])) v = i;
    in[v] = true;
    /*<depth*/if (up[v] >= 0) depth_[v] = depth_[up[v]] + 1;/*>*/
    for (int i = 0; i < n; i++) {
      /*<skip*/if (in[i]) continue;/*>*/
      ll d = /*<distance*/(xs[i] - xs[v]) * (xs[i] - xs[v]) + (ys[i] - ys[v]) * (ys[i] - ys[v])/*>*/;
      if (/*<closer*/d < cost[i]/*>*/) cost[i] = d, up[i] = v;
    }
  }
  stale = false;
}

ll required_strength(int a, int b) {
  if (/*<when*/stale/*>*/) grow();
  ll best = 0;
  while (a != b) {
    if (/*<climb*/depth_[a] < depth_[b]/*>*/) swap(a, b);
    best = max(best, cost[a]);
    a = up[a];
  }
  return best;
}
