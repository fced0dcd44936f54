#include <bits/stdc++.h>
using namespace std;

int n, k;
vector<long long> a;

bool enough(long long purse) {
  for (int start = 0; /*<starts*/start < n/*>*/; start++) {
    long long coins = purse;
    int used = 1, at = start;
    for (int step = 0; step < n && used <= k; step++) {
      if (/*<broke*/coins + a[at] < 0/*>*/) {
        used++;
        /*<refill*/coins = purse;/*>*/
      }
      /*<visit*/coins = min(purse, coins + a[at]);/*>*/
      /*<next*/at = (at + 1) % n;/*>*/
    }
    if (/*<fits*/used <= k/*>*/) return true;
  }
  return false;
}

int main() {
  cin >> n >> k;
  a.resize(n);
  long long low = 0, high = 0;
  for (auto& x : a) {
    cin >> x;
    /*<floor*/low = max(low, -x);/*>*/
    /*<ceiling*/if (x < 0) high -= x;/*>*/
  }
  while (low < high) {
    long long mid = /*<middle*/(low + high) / 2/*>*/;
    if (enough(mid)) high = mid;
    else low = mid + 1;
  }
  cout << low << endl;
}
