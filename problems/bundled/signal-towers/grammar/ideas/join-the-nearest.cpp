#include <bits/stdc++.h>
#include "towers.h"
using namespace std;

// Each new tower is joined to the nearest one: the joints make a tree.
vector<pair<long long, long long>> pts;
vector<int> parent_;
vector<long long> joint;

void build_tower(int x, int y) {
  int who = -1;
  long long least = /*<least*/LLONG_MAX/*>*/;
  for (int i = 0; i < (int)pts.size(); i++) {
    long long dx = pts[i].first - x, dy = pts[i].second - y;
    long long d = /*<distance*/dx * dx + dy * dy/*>*/;
    if (/*<closer*/d < least/*>*/) least = d, who = i;
  }
  pts.push_back({x, y});
  parent_.push_back(who);
  joint.push_back(who < 0 ? 0 : least);
}

long long required_strength(int a, int b) {
  long long most = 0;
  while (/*<meet*/a != b/*>*/) {
    if (/*<climb*/a < b/*>*/) swap(a, b);
    most = /*<most*/max(most, joint[a])/*>*/;
    a = parent_[a];
  }
  return most;
}
