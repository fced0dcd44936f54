// A way for each special case and none for the general one: 72 points.
#include <algorithm>
#include <cstdio>
#include <vector>

using Money = long long;
using Ring = std::vector<Money>;

// O(N^2): the greedy walk from every start.
bool walkEnough(const Ring& ring, int k, Money purse) {
  const int n = ring.size();
  for (int start = 0; start < n; ++start) {
    int nights = 1;
    Money coins = purse;
    for (int i = 0; i < n && nights <= k; ++i) {
      const Money value = ring[start + i < n ? start + i : start + i - n];
      if (coins + value < 0) {
        ++nights;
        coins = purse;
      }
      coins = std::min(purse, coins + value);
    }
    if (nights <= k) return true;
  }
  return false;
}

// No income: nights are stretches of bounded sum. Only starts within the first night matter,
// and from each of them the ends of nights are found by binary search.
bool payEnough(const Ring& ring, int k, Money purse) {
  const int n = ring.size();
  std::vector<Money> paid(2 * n + 1, 0);
  for (int i = 0; i < 2 * n; ++i) paid[i + 1] = paid[i] - ring[i % n];
  const auto endOf = [&](int from) {
    return int(std::upper_bound(paid.begin(), paid.end(), paid[from] + purse) - paid.begin()) - 1;
  };
  const int first = std::min(n - 1, endOf(0));
  for (int start = 0; start <= first; ++start) {
    int at = start;
    for (int night = 0; night < k && at < start + n; ++night) at = endOf(at);
    if (at >= start + n) return true;
  }
  return false;
}

// One night: a window of N stalls over two laps must hold no stretch dearer than the purse.
bool oneNightEnough(const Ring& ring, Money purse) {
  const int n = ring.size();
  std::vector<Money> level(2 * n + 1, 0);
  for (int i = 0; i < 2 * n; ++i) level[i + 1] = level[i] + ring[i % n];
  std::vector<int> peaks;
  std::size_t head = 0;
  int begin = 0;
  for (int i = 0; i <= 2 * n; ++i) {
    for (; head < peaks.size() && level[peaks[head]] - level[i] > purse; ++head) {
      begin = peaks[head] + 1;
    }
    while (peaks.size() > head && level[peaks.back()] <= level[i]) peaks.pop_back();
    peaks.push_back(i);
    if (i - begin >= n) return true;
  }
  return false;
}

int main() {
  int n, k;
  if (std::scanf("%d %d", &n, &k) != 2) return 1;
  Ring ring(n);
  Money low = 0, high = 0;
  bool earns = false;
  for (Money& value : ring) {
    if (std::scanf("%lld", &value) != 1) return 1;
    low = std::max(low, -value);
    high += std::max(0LL, -value);
    earns = earns || value > 0;
  }
  while (low < high) {
    const Money middle = (low + high) / 2;
    const bool enough = !earns   ? payEnough(ring, k, middle)
                        : k == 1 ? oneNightEnough(ring, middle)
                                 : walkEnough(ring, k, middle);
    if (enough) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  std::printf("%lld\n", low);
}
