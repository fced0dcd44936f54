#include <bits/stdc++.h>
using namespace std;

// A night costs the sum of its prices: two pointers, then jumps of 1, 2, 4, ... nights.
int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  int n, k;
  cin >> n >> k;
  vector<long long> price(2 * n);
  long long low = 0, high = 0;
  for (int i = 0; i < n; i++) {
    cin >> price[i];
    price[i] = -price[i];
    price[i + n] = price[i];
    /*<floor*/low = max(low, price[i]);/*>*/
    /*<ceiling*/high += price[i];/*>*/
  }
  while (low < high) {
    long long purse = (low + high) / 2;
    int m = /*<laps*/2 * n/*>*/;
    vector<int> jump(m + 1, m);
    long long spent = 0;
    int to = 0;
    for (int from = 0; from < m; from++) {
      while (to < m && /*<room*/spent + price[to] <= purse/*>*/) spent += price[to++];
      jump[from] = to;
      if (to > from) spent -= price[from];
      else spent = 0, to++;
    }
    vector<int> at(n);
    iota(at.begin(), at.end(), 0);
    for (int left = k; /*<bits*/left > 0/*>*/; left /= 2) {
      if (left % 2 == 1)
        for (int& p : at) p = jump[p];
      vector<int> twice(m + 1);
      for (int i = 0; i <= m; i++) twice[i] = jump[jump[i]];
      jump = twice;
    }
    bool ok = false;
    for (int i = 0; /*<starts*/i < n/*>*/; i++) ok |= /*<closed*/at[i] - i >= n/*>*/;
    if (ok) high = purse;
    else low = purse + 1;
  }
  cout << low << "\n";
}
