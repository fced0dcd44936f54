// The greedy walk from every start, in O(N^2 log(sum)): 38 points.
#include <algorithm>
#include <cstdio>
#include <vector>

static bool enough(const std::vector<long long>& twoLaps, int n, int k, long long purse) {
  for (int start = 0; start < n; ++start) {
    int nights = 1;
    long long coins = purse;
    for (int i = start; i < start + n && nights <= k; ++i) {
      if (coins + twoLaps[i] < 0) {
        ++nights;
        coins = purse;
      }
      coins = std::min(purse, coins + twoLaps[i]);
    }
    if (nights <= k) return true;
  }
  return false;
}

int main() {
  int n, k;
  if (std::scanf("%d %d", &n, &k) != 2) return 1;
  std::vector<long long> twoLaps(2 * n);
  long long low = 0, high = 0;
  for (int i = 0; i < n; ++i) {
    if (std::scanf("%lld", &twoLaps[i]) != 1) return 1;
    twoLaps[i + n] = twoLaps[i];
    low = std::max(low, -twoLaps[i]);
    high += std::max(0LL, -twoLaps[i]);
  }
  while (low < high) {
    const long long middle = (low + high) / 2;
    if (enough(twoLaps, n, k, middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  std::printf("%lld\n", low);
}
