#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

// K = 1: the walk is a tail of the list and then a head of it.
int main() {
  int n, k;
  scanf("%d %d", &n, &k);
  vector<ll> a(n), level(n + 1, 0);
  for (int i = 0; i < n; i++) {
    scanf("%lld", &a[i]);
    level[i + 1] = level[i] + a[i];
  }
  vector<ll> head(n + 1, 0), lowest(n + 1, 0);
  ll top = 0;
  for (int i = 1; i <= n; i++) {
    /*<peak*/top = max(top, level[i - 1]);/*>*/
    head[i] = /*<headcost*/max(head[i - 1], top - level[i])/*>*/;
    lowest[i] = /*<dip*/min(lowest[i - 1], level[i])/*>*/;
  }
  ll best = /*<whole*/head[n]/*>*/, tail = 0, bottom = level[n], highest = level[n];
  for (int s = n - 1; /*<cuts*/s >= 1/*>*/; s--) {
    /*<tailcost*/tail = max(tail, level[s] - bottom);/*>*/
    bottom = min(bottom, level[s]);
    highest = max(highest, level[s]);
    ll across = /*<across*/highest - level[n] - lowest[s]/*>*/;
    best = min(best, /*<worst*/max({tail, head[s], across})/*>*/);
  }
  printf("%lld\n", best);
}
