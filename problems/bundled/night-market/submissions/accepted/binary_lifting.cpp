// Binary search on the purse; a stack of falling prefix sums finds the end of each night by
// binary search, and repeated squaring of the jump function makes k nights at once.
#include <bits/stdc++.h>
using namespace std;

int n, k;
vector<long long> pre;

bool enough(long long purse) {
  const int m = 2 * n;
  vector<int> jump(m + 1, m);
  vector<int> stack;  // indices whose prefix sums fall from bottom to top
  int begin = 0;
  for (int r = 0; r < m; r++) {
    while (!stack.empty() && pre[stack.back()] <= pre[r]) stack.pop_back();
    stack.push_back(r);
    const long long bar = pre[r + 1] + purse;
    // The last index whose prefix sum is above the bar: nights from there or before end at r.
    const auto it = partition_point(stack.begin(), stack.end(), [&](int i) { return pre[i] > bar; });
    if (it == stack.begin()) continue;
    const int last = *(it - 1);
    while (begin <= last) jump[begin++] = r;
  }
  const auto closes = [&](const vector<int>& to) {
    for (int i = 0; i < n; i++)
      if (to[i] - i >= n) return true;
    return false;
  };
  vector<int> at(n), next(m + 1);
  iota(at.begin(), at.end(), 0);
  for (int left = k; left > 0; left >>= 1) {
    if (closes(jump)) return true;
    if (left & 1)
      for (int& p : at) p = jump[p];
    for (int i = 0; i <= m; i++) next[i] = jump[jump[i]];
    jump.swap(next);
  }
  return closes(at);
}

int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  cin >> n >> k;
  vector<long long> a(n);
  for (auto& x : a) cin >> x;
  pre.assign(2 * n + 1, 0);
  for (int i = 0; i < 2 * n; i++) pre[i + 1] = pre[i] + a[i % n];
  long long lo = max(0LL, -*min_element(a.begin(), a.end())), hi = lo;
  for (auto x : a) hi += max(0LL, -x);
  while (lo < hi) {
    const long long mid = (lo + hi) / 2;
    if (enough(mid)) hi = mid;
    else lo = mid + 1;
  }
  cout << lo << '\n';
}
