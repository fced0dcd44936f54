// Forgets that Mira chooses where to begin: always at stall 1. No points.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n, k;
  std::cin >> n >> k;
  std::vector<long long> change(n);
  long long low = 0, high = 0;
  for (long long& value : change) {
    std::cin >> value;
    low = std::max(low, -value);
    high += std::max(0LL, -value);
  }
  while (low < high) {
    const long long purse = (low + high) / 2;
    long long coins = purse;
    int nights = 1;
    for (long long value : change) {
      if (coins + value < 0) {
        ++nights;
        coins = purse;
      }
      coins = std::min(purse, coins + value);
    }
    if (nights <= k) high = purse;
    else low = purse + 1;
  }
  std::cout << low << '\n';
}
