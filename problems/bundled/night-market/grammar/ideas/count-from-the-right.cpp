#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int n, k;
vector<ll> level;

bool enough(ll purse) {
  const int m = 2 * n;
  // reach[i]: the first stall that a night from stall i cannot visit.
  vector<int> reach(m + 1, m), peaks(m + 1);
  int head = 0, tail = 0, begin = 0;
  for (int i = 0; i < m; i++) {
    while (tail > head && /*<falling*/level[peaks[tail - 1]] <= level[i]/*>*/) tail--;
    peaks[tail++] = i;
    while (head < tail && /*<dear*/level[peaks[head]] - level[i + 1] > purse/*>*/) {
      while (begin <= peaks[head]) reach[begin++] = i;
      head++;
    }
  }
  if (/*<one*/reach[0] >= n/*>*/) return true;
  vector<int> nights(n), arrival(n);
  for (int i = n - 1; i >= 0; i--) {
    if (reach[i] >= n) {
      nights[i] = 1;
      arrival[i] = reach[i];
    } else {
      nights[i] = /*<add*/nights[reach[i]] + 1/*>*/;
      arrival[i] = arrival[reach[i]];
    }
  }
  // One night begins at one of the stalls 1..reach[0].
  for (int s = /*<from*/1/*>*/; /*<upto*/s <= reach[0]/*>*/; s++) {
    int total = nights[s] + (/*<open*/arrival[s] - n < s/*>*/ ? 1 : 0);
    if (total <= k) return true;
  }
  return false;
}

int main() {
  scanf("%d %d", &n, &k);
  vector</*<width*/ll/*>*/> a(n);
  ll low = 0, high = 0;
  level.assign(2 * n + 1, 0);
  for (int i = 0; i < n; i++) {
    ll x;
    scanf("%lld", &x);
    a[i] = x;
    low = max(low, -x);
    high += max(0LL, -x);
  }
  for (int i = 0; i < 2 * n; i++) level[i + 1] = level[i] + a[i % n];
  while (low < high) {
    ll mid = low + (high - low) / 2;
    if (enough(mid)) high = mid;
    else low = mid + 1;
  }
  printf("%lld\n", low);
}
