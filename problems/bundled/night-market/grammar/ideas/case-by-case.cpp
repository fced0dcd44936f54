#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int n, k;
vector<ll> a;

// Any ring: the walk from every start.
bool general(ll purse) {
  for (int s = 0; s < n; s++) {
    ll coins = purse;
    int used = 1;
    for (int i = 0; i < n && used <= k; i++) {
      ll x = a[/*<wrap*/s + i < n ? s + i : s + i - n/*>*/];
      if (/*<broke*/coins + x < 0/*>*/) used++, coins = purse;
      coins = min(purse, coins + x);
    }
    if (used <= k) return true;
  }
  return false;
}

// Nobody pays: ends of nights by two pointers. Starts are taken from the shortest night.
bool pays(ll purse) {
  vector<int> stop(2 * n + 1, 2 * n);
  ll spent = 0;
  int small = 0;
  for (int l = 0, r = 0; l < 2 * n; l++) {
    while (r < 2 * n && spent - a[r % n] <= purse) spent -= a[r++ % n];
    stop[l] = r;
    spent += a[l % n];
    if (/*<short*/l < n && r - l < stop[small] - small/*>*/) small = l;
  }
  for (int t = small; /*<first*/t <= stop[small] && t < small + n/*>*/; t++) {
    int s = t % n, p = s, used = 0;
    while (/*<goon*/used < k && p < s + n/*>*/) p = stop[p], used++;
    if (p >= s + n) return true;
  }
  return false;
}

// One night: is there a lap without a stretch that costs more than the purse?
bool single(ll purse) {
  vector<ll> level(2 * n + 1, 0);
  for (int i = 0; i < 2 * n; i++) level[i + 1] = level[i] + a[i % n];
  deque<int> peaks;
  int begin = 0;
  for (int i = 0; i <= 2 * n; i++) {
    while (!peaks.empty() && /*<dear*/level[peaks.front()] - level[i] > purse/*>*/) {
      begin = /*<after*/peaks.front() + 1/*>*/;
      peaks.pop_front();
    }
    while (!peaks.empty() && level[peaks.back()] <= level[i]) peaks.pop_back();
    peaks.push_back(i);
    if (/*<lap*/i - begin >= n/*>*/) return true;
  }
  return false;
}

int main() {
  scanf("%d %d", &n, &k);
  a.resize(n);
  ll low = 0, high = 0;
  bool paid = false;
  for (auto& x : a) {
    scanf("%lld", &x);
    low = max(low, -x);
    high += max(0LL, -x);
    paid = paid || x > 0;
  }
  while (low < high) {
    ll mid = (low + high) / 2;
    bool ok = /*<which*/!paid ? pays(mid) : k == 1 ? single(mid) : general(mid)/*>*/;
    if (ok) high = mid;
    else low = mid + 1;
  }
  printf("%lld\n", low);
}
