#include <bits/stdc++.h>
#include "towers.h"
using namespace std;

// All on a line: the widest gap between the two.
vector<int> place;
vector<int> line_;

void build_tower(int x, int y) {
  place.push_back(x);
  line_.insert(/*<where*/lower_bound(line_.begin(), line_.end(), x)/*>*/, x);
}

long long required_strength(int a, int b) {
  int low = /*<ends*/min(place[a], place[b])/*>*/, high = max(place[a], place[b]);
  size_t i = /*<begin*/lower_bound(line_.begin(), line_.end(), low) - line_.begin()/*>*/;
  size_t j = /*<end*/lower_bound(line_.begin(), line_.end(), high) - line_.begin()/*>*/;
  /*<width*/long long widest = 0;/*>*/
  for (size_t k = i; /*<upto*/k < j/*>*/; k++) widest = max<long long>(widest, line_[k + 1] - line_[k]);
  return /*<square*/widest * widest/*>*/;
}
