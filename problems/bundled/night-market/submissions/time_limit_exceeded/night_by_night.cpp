// Ends of nights in linear time, but every start then takes its K nights one by one:
// O(N K log(sum)), 53 points.
#include <algorithm>
#include <deque>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n, k;
  std::cin >> n >> k;
  std::vector<long long> change(n), level(2 * n + 1, 0);
  long long low = 0, high = 0;
  for (long long& value : change) {
    std::cin >> value;
    low = std::max(low, -value);
    high += std::max(0LL, -value);
  }
  for (int i = 0; i < 2 * n; ++i) level[i + 1] = level[i] + change[i % n];

  const auto enough = [&](long long purse) {
    std::vector<int> end(2 * n + 1, 2 * n);
    std::deque<int> peaks;
    int from = 0;
    for (int i = 0; i < 2 * n; ++i) {
      while (!peaks.empty() && level[peaks.back()] <= level[i]) peaks.pop_back();
      peaks.push_back(i);
      while (!peaks.empty() && level[peaks.front()] - level[i + 1] > purse) {
        while (from <= peaks.front()) end[from++] = i;
        peaks.pop_front();
      }
    }
    bool any = false;
    for (int start = 0; start < n; ++start) {
      int at = start;
      for (int night = 0; night < k; ++night) at = end[at];
      any = any || at >= start + n;
    }
    return any;
  };

  while (low < high) {
    const long long middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  std::cout << low << '\n';
}
