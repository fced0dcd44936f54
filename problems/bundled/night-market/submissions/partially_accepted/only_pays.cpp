// What a night costs is taken for the sum of its stalls, which holds only where nobody pays
// Mira: 19 points. Two pointers find where nights end; nights are then doubled.
#include <algorithm>
#include <cstdio>
#include <vector>

using Money = long long;

int main() {
  int n, k;
  if (std::scanf("%d %d", &n, &k) != 2) return 1;
  std::vector<Money> price(2 * n);
  Money low = 0, high = 0;
  for (int i = 0; i < n; ++i) {
    if (std::scanf("%lld", &price[i]) != 1) return 1;
    price[i] = -price[i];
    price[i + n] = price[i];
    low = std::max(low, price[i]);
    high += price[i];
  }
  while (low < high) {
    const Money purse = (low + high) / 2;
    const int end = 2 * n;
    std::vector<int> next(end + 1, end);
    Money spent = 0;
    for (int from = 0, to = 0; from < end; ++from) {
      while (to < end && spent + price[to] <= purse) spent += price[to++];
      next[from] = to;
      if (to > from) {
        spent -= price[from];
      } else {
        spent = 0;
        ++to;
      }
    }
    std::vector<int> reached(n), twice(end + 1);
    for (int i = 0; i < n; ++i) reached[i] = i;
    for (int nights = k; nights > 0; nights /= 2) {
      if (nights % 2 == 1)
        for (int& at : reached) at = next[at];
      for (int i = 0; i <= end; ++i) twice[i] = next[next[i]];
      next.swap(twice);
    }
    bool enough = false;
    for (int i = 0; i < n; ++i) enough = enough || reached[i] >= i + n;
    if (enough) {
      high = purse;
    } else {
      low = purse + 1;
    }
  }
  std::printf("%lld\n", low);
}
