#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

// dp[j][i]: the least purse with which the first i stalls take j nights.
int main() {
  int n, k;
  scanf("%d %d", &n, &k);
  vector<ll> a(n);
  for (int i = 0; i < n; i++) scanf("%lld", &a[i]);
  const ll inf = /*<infinity*/4e18/*>*/;
  ll best = inf;
  for (int s = 0; /*<starts*/s < n/*>*/; s++) {
    vector<vector<ll>> dp(k + 1, vector<ll>(n + 1, inf));
    dp[0][0] = 0;
    for (int j = 1; /*<layers*/j <= k/*>*/; j++) {
      for (int from = 0; from < n; from++) {
        ll missing = 0, need = 0;
        for (int to = from; to < n; to++) {
          /*<step*/missing = max(0LL, missing - a[(s + to) % n]);/*>*/
          /*<worst*/need = max(need, missing);/*>*/
          dp[j][to + 1] = min(dp[j][to + 1], /*<join*/max(dp[j - 1][from], need)/*>*/);
        }
      }
    }
    /*<collect*/for (int j = 1; j <= k; j++) best = min(best, dp[j][n]);/*>*/
  }
  printf("%lld\n", best);
}
