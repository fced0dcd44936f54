#include <bits/stdc++.h>
using namespace std;

// best[i][d]: the fewest sweeps that collect the first i kinds, the last one in direction d.
int main() {
  int n;
  cin >> n;
  vector<int> c(n);
  for (int& x : c) cin >> x;
  vector<int> kinds(c);
  sort(kinds.begin(), kinds.end());
  kinds.erase(unique(kinds.begin(), kinds.end()), kinds.end());
  int m = kinds.size();
  vector<int> l(m, n), r(m, -1);
  for (int i = 0; i < n; i++) {
    c[i] = lower_bound(kinds.begin(), kinds.end(), c[i]) - kinds.begin();
    /*<ends*/l[c[i]] = min(l[c[i]], i);
    r[c[i]] = max(r[c[i]], i);/*>*/
  }
  const int inf = 1e9;
  vector<array<int, 2>> best(m + 1, {inf, inf}), from(m + 1, {0, 0});
  best[0] = {/*<start*/0, 1/*>*/};
  for (int i = 0; i < m; i++) {
    for (int dir = 0; dir < 2; dir++) {
      int before = i == 0 ? best[0][dir] : /*<turn*/best[i][1 - dir]/*>*/;
      if (before >= inf) continue;
      for (int j = i; j < m; j++) {
        if (j > i && !(dir == 0 ? /*<rising*/r[j - 1] < l[j]/*>*/ : /*<falling*/l[j - 1] > r[j]/*>*/)) break;
        if (/*<better*/before + 1 < best[j + 1][dir]/*>*/) {
          best[j + 1][dir] = before + 1;
          from[j + 1][dir] = i;
        }
      }
    }
  }
  int dir = /*<choose*/best[m][0] <= best[m][1] ? 0 : 1/*>*/;
  int sweeps = best[m][dir], label = sweeps - 1;
  vector<int> code(m);
  for (int end = m; end > 0;) {
    int begin = from[end][dir];
    for (int k = begin; k < end; k++) code[k] = label ^ (label >> 1);
    label--;
    end = begin;
    dir = 1 - dir;
  }
  int passes = 0;
  while (/*<width*/(1 << passes) < sweeps/*>*/) passes++;
  cout << passes << endl;
  for (int bit = 0; bit < passes; bit++) {
    string letters;
    vector<int> next;
    for (int x : c) letters += code[x] >> bit & 1 ? 'S' : 'T';
    for (int i = 0; i < n; i++)
      if (letters[i] == 'T') next.push_back(c[i]);
    for (int i = n - 1; /*<down*/i >= 0/*>*/; i--)
      if (letters[i] == 'S') next.push_back(c[i]);
    c = next;
    cout << letters << endl;
  }
}
