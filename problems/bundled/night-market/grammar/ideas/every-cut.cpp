#include <bits/stdc++.h>
using namespace std;

int main() {
  int n, k;
  cin >> n >> k;
  vector<long long> a(n);
  for (auto& x : a) cin >> x;
  long long best = LLONG_MAX;
  for (int s = 0; /*<starts*/s < n/*>*/; s++) {
    for (int mask = 0; /*<masks*/mask < 1 << (n - 1)/*>*/; mask++) {
      if (/*<nights*/__builtin_popcount(mask) >= k/*>*/) continue;
      long long spent = 0, need = 0;
      for (int i = 0; i < n; i++) {
        /*<spend*/spent = max(0LL, spent - a[(s + i) % n]);/*>*/
        /*<worst*/need = max(need, spent);/*>*/
        if (/*<cut*/mask >> i & 1/*>*/) /*<fresh*/spent = 0;/*>*/
      }
      best = min(best, need);
    }
  }
  /*<print*/cout << best << "\n";/*>*/
}
