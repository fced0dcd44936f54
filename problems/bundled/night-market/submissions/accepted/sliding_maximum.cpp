// Binary search on the purse. For one purse, a sliding maximum of the prefix sums tells in
// linear time how far a night reaches from every stall, and one pass from the right counts
// the nights.
#include <algorithm>
#include <cstdio>
#include <vector>

using Money = long long;

struct Market {
  int stalls;
  std::vector<Money> balance;  // prefix sums over two laps, balance[0] = 0
};

// reach[i]: the first stall (on two laps) that a night which begins at i cannot visit.
// The purse must cover every single price.
std::vector<int> reachOf(const Market& market, Money purse) {
  const int positions = 2 * market.stalls;
  std::vector<int> reach(positions + 1, positions);
  std::vector<int> peaks(positions + 1);
  int head = 0, tail = 0, begin = 0;
  for (int stall = 0; stall < positions; ++stall) {
    while (tail > head && market.balance[peaks[tail - 1]] <= market.balance[stall]) --tail;
    peaks[tail++] = stall;
    while (head < tail && market.balance[peaks[head]] - market.balance[stall + 1] > purse) {
      for (; begin <= peaks[head]; ++begin) reach[begin] = stall;
      ++head;
    }
  }
  return reach;
}

int nightsNeeded(const Market& market, Money purse) {
  const int n = market.stalls;
  const std::vector<int> reach = reachOf(market, purse);
  if (reach[0] >= n) return 1;
  std::vector<int> nights(n), arrival(n);
  for (int i = n - 1; i >= 0; --i) {
    if (reach[i] >= n) {
      nights[i] = 1;
      arrival[i] = reach[i];
    } else {
      nights[i] = nights[reach[i]] + 1;
      arrival[i] = arrival[reach[i]];
    }
  }
  // Some night begins at one of the stalls 1..reach[0]: no night can contain all of 0..reach[0].
  int best = n;
  for (int start = 1; start <= reach[0]; ++start) {
    const bool closed = arrival[start] - n >= start;
    best = std::min(best, nights[start] + (closed ? 0 : 1));
  }
  return best;
}

int main() {
  int n, k;
  if (std::scanf("%d %d", &n, &k) != 2) return 1;
  Market market{n, std::vector<Money>(2 * n + 1, 0)};
  std::vector<Money> change(n);
  Money low = 0, high = 0;
  for (Money& value : change) {
    if (std::scanf("%lld", &value) != 1) return 1;
    low = std::max(low, -value);
    high += std::max(0LL, -value);
  }
  for (int i = 0; i < 2 * n; ++i) market.balance[i + 1] = market.balance[i] + change[i % n];
  while (low < high) {
    const Money middle = low + (high - low) / 2;
    if (nightsNeeded(market, middle) <= k) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  std::printf("%lld\n", low);
}
