// For every start a table: best[j][i], the least purse for the first i stalls in j nights.
// O(N^3 K): 20 points.
#include <algorithm>
#include <iostream>
#include <vector>

using Money = long long;

int main() {
  int n, k;
  std::cin >> n >> k;
  std::vector<Money> change(n);
  for (Money& value : change) std::cin >> value;

  const Money unreachable = 4'000'000'000'000'000'000;
  Money answer = unreachable;
  for (int start = 0; start < n; ++start) {
    std::vector<Money> before(n + 1, unreachable);
    before[0] = 0;
    for (int night = 1; night <= k; ++night) {
      std::vector<Money> now = before;
      for (int from = 0; from < n; ++from) {
        if (before[from] == unreachable) continue;
        Money spent = 0, purse = 0;
        for (int to = from; to < n; ++to) {
          spent = std::max<Money>(0, spent - change[(start + to) % n]);
          purse = std::max(purse, spent);
          now[to + 1] = std::min(now[to + 1], std::max(before[from], purse));
        }
      }
      before = now;
    }
    answer = std::min(answer, before[n]);
  }
  std::cout << answer << '\n';
}
