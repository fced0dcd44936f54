// Nights are doubled, but the end of each is found by walking: O(N^2 / K log(sum)) when
// nights are long, 38 points.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n, k;
  std::cin >> n >> k;
  std::vector<long long> change(2 * n);
  for (int i = 0; i < n; ++i) {
    std::cin >> change[i];
    change[i + n] = change[i];
  }
  long long low = 0, high = 0;
  for (int i = 0; i < n; ++i) {
    low = std::max(low, -change[i]);
    high += std::max(0LL, -change[i]);
  }
  while (low < high) {
    const long long purse = (low + high) / 2;
    std::vector<int> end(2 * n + 1, 2 * n);
    for (int from = 0; from < 2 * n; ++from) {
      long long coins = purse;
      int to = from;
      while (to < 2 * n && coins + change[to] >= 0) coins = std::min(purse, coins + change[to++]);
      end[from] = to;
    }
    std::vector<int> at(n);
    std::iota(at.begin(), at.end(), 0);
    for (int nights = k; nights > 0; nights >>= 1) {
      if (nights & 1)
        for (int& position : at) position = end[position];
      std::vector<int> twice(end.size());
      for (std::size_t i = 0; i < end.size(); ++i) twice[i] = end[end[i]];
      end = twice;
    }
    bool enough = false;
    for (int i = 0; i < n; ++i) enough |= at[i] >= i + n;
    if (enough) high = purse;
    else low = purse + 1;
  }
  std::cout << low << '\n';
}
