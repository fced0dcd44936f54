#include <bits/stdc++.h>
using namespace std;

int main() {
  int n, k;
  scanf("%d%d", &n, &k);
  vector<long long> a(n);
  long long low = 0, high = 0;
  for (int i = 0; i < n; i++) {
    scanf("%lld", &a[i]);
    low = max(low, -a[i]);
    high += max(0LL, -a[i]);
  }
  // Begin behind the dearest stall, so that a night surely ends there.
  int dearest = /*<dearest*/min_element(a.begin(), a.end()) - a.begin()/*>*/;
  rotate(a.begin(), a.begin() + /*<turn*/(dearest + 1) % n/*>*/, a.end());
  while (/*<search*/low < high/*>*/) {
    long long purse = (low + high) / 2, coins = purse;
    int nights = 1;
    for (long long x : a) {
      if (/*<broke*/coins + x < 0/*>*/) {
        nights++;
        coins = purse;
      }
      /*<visit*/coins = min(coins + x, purse);/*>*/
    }
    if (/*<fits*/nights <= k/*>*/) high = purse;
    else low = purse + 1;
  }
  printf("%lld\n", low);
}
