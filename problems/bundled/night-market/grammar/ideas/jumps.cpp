#include <bits/stdc++.h>
using namespace std;

// reach() by a stack of falling levels, K nights by doubling.
int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  int n, k;
  cin >> n >> k;
  vector<long long> a(n), sum(2 * n + 1, 0);
  for (auto& x : a) cin >> x;
  for (int i = 0; i < 2 * n; i++) sum[i + 1] = sum[i] + a[i % n];
  long long low = /*<floor*/max(0LL, -*min_element(a.begin(), a.end()))/*>*/, high = /*<ceiling*/low/*>*/;
  for (auto x : a) high += max(0LL, -x);
  vector<int> go(2 * n + 1), twice(2 * n + 1), where(n), falling;
  while (low < high) {
    long long purse = /*<middle*/(low + high) / 2/*>*/;
    fill(go.begin(), go.end(), 2 * n);
    falling.clear();
    int done = 0;
    for (int r = 0; r < 2 * n; r++) {
      while (!falling.empty() && /*<keep*/sum[falling.back()] <= sum[r]/*>*/) falling.pop_back();
      falling.push_back(r);
      auto low_enough = [&](int i) { return /*<dear*/sum[i] - sum[r + 1] > purse/*>*/; };
      auto it = partition_point(falling.begin(), falling.end(), low_enough);
      if (it != falling.begin())
        while (done <= *(it - 1)) go[done++] = r;
    }
    for (int i = 0; i < n; i++) where[i] = i;
    for (int left = k; left; left >>= 1) {
      if (left & 1)
        for (int& p : where) p = go[p];
      for (int i = 0; /*<ends*/i <= 2 * n/*>*/; i++) twice[i] = go[go[i]];
      go.swap(twice);
    }
    bool ok = false;
    for (int i = 0; i < /*<starts*/n/*>*/; i++) ok = ok || /*<closed*/where[i] >= i + n/*>*/;
    if (ok) high = purse;
    else low = purse + 1;
  }
  cout << low << '\n';
}
