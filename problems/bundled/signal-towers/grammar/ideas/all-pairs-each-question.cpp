#include <bits/stdc++.h>
#include "towers.h"
using namespace std;

// Few towers: Floyd and Warshall for every question, the greater of two in place of the sum.
vector<long long> px, py;

void build_tower(int x, int y) {
  px.push_back(x);
  py.push_back(y);
}

long long required_strength(int a, int b) {
  int n = px.size();
  vector<vector</*<width*/long long/*>*/>> need(n, vector</*<width*/long long/*>*/>(n));
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) need[i][j] = /*<distance*/(px[i] - px[j]) * (px[i] - px[j]) + (py[i] - py[j]) * (py[i] - py[j])/*>*/;
  for (int /*<loops*/mid = 0; mid < n; mid++)
    for (int from = 0; from < n; from++)
      for (int to = 0; to < n; to++)/*>*/ {
        auto way = /*<join*/max(need[from][mid], need[mid][to])/*>*/;
        if (/*<better*/way < need[from][to]/*>*/) need[from][to] = way;
      }
  return /*<answer*/need[a][b]/*>*/;
}
