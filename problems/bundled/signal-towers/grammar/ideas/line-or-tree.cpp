#include <bits/stdc++.h>
#include "towers.h"
using namespace std;
typedef long long ll;

// On the axis the widest gap; elsewhere a tree that is made anew when it must be.
vector<ll> xs, ys;
multiset<ll> row;
bool flat = true, fresh = false;
vector<vector<pair<int, ll>>> near_;

void build_tower(int x, int y) {
  xs.push_back(x);
  ys.push_back(y);
  row.insert(x);
  if (/*<flat*/y != 0/*>*/) flat = false;
  fresh = false;
}

ll gap(ll low, ll high) {
  if (/*<swap*/low > high/*>*/) swap(low, high);
  ll widest = 0;
  for (auto it = row.find(low); /*<stop*/*it != high/*>*/; ++it) widest = max(widest, *next(it) - *it);
  return widest * widest;
}

void plant() {
  int n = xs.size(), v = 0;
  near_.assign(n, {});
  vector<ll> cost(n, LLONG_MAX);
  vector<int> link(n, 0);
  vector<char> used(n, 0);
  for (int left = n - 1; left > 0; left--) {
    used[v] = 1;
    int best = -1;
    for (int i = 0; i < n; i++) {
      if (used[i]) continue;
      ll d = /*<distance*/(xs[i] - xs[v]) * (xs[i] - xs[v]) + (ys[i] - ys[v]) * (ys[i] - ys[v])/*>*/;
      if (/*<closer*/d < cost[i]/*>*/) cost[i] = d, link[i] = v;
      if (best < 0 || cost[i] < cost[best]) best = i;
    }
    near_[best].push_back({link[best], cost[best]});
    /*<both*/near_[link[best]].push_back({best, cost[best]});/*>*/
    v = best;
  }
  /*<fresh*/fresh = true;/*>*/
}

ll required_strength(int a, int b) {
  if (flat) return gap(xs[a], xs[b]);
  if (!fresh) plant();
  vector<ll> top(xs.size(), -1);
  vector<int> todo = {a};
  top[a] = 0;
  while (top[b] < 0) {
    int v = todo.back();
    todo.pop_back();
    for (auto& [w, d] : near_[v])
      if (/*<unseen*/top[w] < 0/*>*/) top[w] = /*<carry*/max(top[v], d)/*>*/, todo.push_back(w);
  }
  return top[b];
}
