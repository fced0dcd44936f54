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

// No income: nights are stretches of bounded sum, whose ends two pointers find. Some night
// begins within the shortest of them or right behind it, and as no night is shorter, all these
// starts together take O(N) nights.
bool payEnough(const Ring& ring, int k, Money purse) {
  const int n = ring.size();
  std::vector<int> endOf(2 * n + 1, 2 * n);
  Money spent = 0;
  int shortest = 0;
  for (int from = 0, to = 0; from < 2 * n; ++from) {
    while (to < 2 * n && spent - ring[to % n] <= purse) spent -= ring[to++ % n];
    endOf[from] = to;
    spent += ring[from % n];
    if (from < n && to - from < endOf[shortest] - shortest) shortest = from;
  }
  for (int start = shortest; start <= endOf[shortest] && start - shortest < n; ++start) {
    const int first = start % n;
    int at = first;
    for (int night = 0; night < k && at < first + n; ++night) at = endOf[at];
    if (at >= first + n) return true;
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
