#include <bits/stdc++.h>
using namespace std;
using ll = long long;

// The best start is hardly better than a good one, so a hundred of them spread over the ring will do.
int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  int n, k;
  cin >> n >> k;
  vector<ll> a(2 * n);
  ll low = 0, high = 0;
  for (int i = 0; i < n; i++) {
    cin >> a[i];
    a[i + n] = a[i];
    low = max(low, -a[i]);
    high += max(0LL, -a[i]);
  }
  const int tries = /*<tries*/min(n, 100)/*>*/;
  auto nights = [&](int from, ll purse) {
    int used = /*<first*/1/*>*/;
    ll left = purse;
    for (int i = from; /*<lap*/i < from + n/*>*/; i++) {
      left += a[i];
      if (/*<broke*/left < 0/*>*/) {
        used++;
        /*<refill*/left = purse + a[i];/*>*/
      }
      /*<brim*/if (left > purse) left = purse;/*>*/
      if (used > k) break;
    }
    return used;
  };
  while (low < high) {
    ll mid = low + (high - low) / 2;
    bool ok = false;
    for (int t = 0; t < tries && !ok; t++) ok = nights(/*<pick*/(ll)t * n / tries/*>*/, mid) <= k;
    if (ok) high = mid;
    else low = mid + 1;
  }
  cout << low << "\n";
}
