#include <bits/stdc++.h>
#include "towers.h"
using namespace std;
typedef long long ll;

// For each question the towers are reached from a, the easiest first, until b is.
vector<pair<ll, ll>> towers;

ll squared(int i, int j) {
  ll dx = towers[i].first - towers[j].first, dy = towers[i].second - towers[j].second;
  return /*<distance*/dx * dx + dy * dy/*>*/;
}

void build_tower(int x, int y) { towers.push_back({x, y}); }

ll required_strength(int a, int b) {
  int n = towers.size();
  vector<ll> need(n, /*<infinity*/LLONG_MAX/*>*/);
  vector<char> done(n, 0);
  need[a] = 0;
  while (/*<until*/!done[b]/*>*/) {
    int v = -1;
    for (int i = 0; i < n; i++)
      if (!done[i] && (v < 0 || /*<nearest*/need[i] < need[v]/*>*/)) v = i;
    /*<mark*/done[v] = 1;/*>*/
    for (int i = 0; i < n; i++)
      if (/*<open*/!done[i]/*>*/) need[i] = min(need[i], /*<relax*/max(need[v], squared(v, i))/*>*/);
  }
  return /*<answer*/need[b]/*>*/;
}
