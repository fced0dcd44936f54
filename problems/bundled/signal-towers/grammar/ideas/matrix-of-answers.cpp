#include <bits/stdc++.h>
#include "towers.h"
using namespace std;

// The answer for every pair of towers; a new one mends them all.
int n = 0;
vector<long long> xs, ys;
vector<vector<long long>> ans;

void build_tower(int x, int y) {
  vector<long long> straight(n), best(n);
  for (int i = 0; i < n; i++) straight[i] = /*<distance*/(xs[i] - x) * (xs[i] - x) + (ys[i] - y) * (ys[i] - y)/*>*/;
  for (int i = 0; i < n; i++) {
    best[i] = straight[i];
    /*<detours*/for (int j = 0; j < n; j++) best[i] = min(best[i], max(straight[j], ans[j][i]));/*>*/
  }
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++)
      if (/*<through*/max(best[i], best[j]) < ans[i][j]/*>*/) ans[i][j] = /*<mend*/max(best[i], best[j])/*>*/;
  for (int i = 0; i < n; i++) ans[i].push_back(/*<column*/best[i]/*>*/);
  best.push_back(/*<self*/0/*>*/);
  ans.push_back(best);
  xs.push_back(x);
  ys.push_back(y);
  n++;
}

long long required_strength(int a, int b) { return ans[a][b]; }
