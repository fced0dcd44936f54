#include <bits/stdc++.h>
using namespace std;

int n;
vector<int> train;

// The strips that the sorted train is folded into: strip s runs forward when s is even.
vector<int> strips(const vector<int>& kinds) {
  vector<int> first(kinds.size(), n), last(kinds.size(), -1), strip(kinds.size(), 0);
  for (int i = 0; i < n; i++) {
    first[train[i]] = min(first[train[i]], i);
    last[train[i]] = max(last[train[i]], i);
  }
  for (size_t k = 1; k < kinds.size(); k++) {
    bool stays = /*<parity*/strip[k - 1] % 2 == 0/*>*/ ? /*<forward*/last[k - 1] < first[k]/*>*/
                                                      : /*<backward*/first[k - 1] > last[k]/*>*/;
    strip[k] = strip[k - 1] + /*<step*/(stays ? 0 : 1)/*>*/;
  }
  return strip;
}

int main() {
  scanf("%d", &n);
  train.resize(n);
  for (auto& x : train) scanf("%d", &x);
  vector<int> kinds = train;
  sort(kinds.begin(), kinds.end());
  /*<unique*/kinds.erase(unique(kinds.begin(), kinds.end()), kinds.end());/*>*/
  for (auto& x : train) x = lower_bound(kinds.begin(), kinds.end(), x) - kinds.begin();
  vector<int> strip = strips(kinds);
  int count = strip.back() + 1, passes = 0;
  while (/*<enough*/(1 << passes) < count/*>*/) passes++;
  printf("%d\n", passes);
  int block = 1;
  for (int p = 0; p < passes; p++, /*<grow*/block *= 2/*>*/) {
    // Blocks of `block` strips are in order; every second pair of them stands mirrored.
    auto aside = [&](int kind) { return /*<pairs*/(strip[kind] + block) / (2 * block) % 2 == 1/*>*/; };
    for (int kind : train) putchar(aside(kind) ? 'S' : 'T');
    putchar('\n');
    auto middle = stable_partition(train.begin(), train.end(), [&](int kind) { return !aside(kind); });
    /*<mirror*/reverse(middle, train.end());/*>*/
  }
}
