// The full solution in 32-bit integers (unsigned, so that they wrap and do not trap): right
// only while every sum fits, 20 points.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

int main() {
  int n, k;
  if (std::scanf("%d %d", &n, &k) != 2) return 1;
  std::vector<std::int32_t> change(n);
  std::uint32_t low = 0, high = 0;
  for (auto& value : change) {
    if (std::scanf("%d", &value) != 1) return 1;
    if (value >= 0) continue;
    low = std::max<std::uint32_t>(low, -value);
    high += static_cast<std::uint32_t>(-value);
  }
  std::vector<std::uint32_t> level(2 * n + 1, 0);
  for (int i = 0; i < 2 * n; ++i) level[i + 1] = level[i] + static_cast<std::uint32_t>(change[i % n]);
  const auto drop = [&](int from, int to) { return static_cast<std::int32_t>(level[from] - level[to]); };

  while (low < high) {
    const std::uint32_t purse = low + (high - low) / 2;
    std::vector<int> end(2 * n + 1, 2 * n), peaks;
    std::size_t head = 0;
    int begin = 0;
    for (int i = 0; i < 2 * n; ++i) {
      while (peaks.size() > head && drop(peaks.back(), i) <= 0) peaks.pop_back();
      peaks.push_back(i);
      while (head < peaks.size() && drop(peaks[head], i + 1) > static_cast<std::int32_t>(purse)) {
        while (begin <= peaks[head]) end[begin++] = i;
        ++head;
      }
    }
    std::vector<int> at(n);
    for (int i = 0; i < n; ++i) at[i] = i;
    for (int nights = k; nights > 0; nights /= 2) {
      if (nights % 2 == 1)
        for (int& position : at) position = end[position];
      std::vector<int> twice(end.size());
      for (std::size_t i = 0; i < end.size(); ++i) twice[i] = end[end[i]];
      end.swap(twice);
    }
    bool enough = false;
    for (int i = 0; i < n; ++i) enough = enough || at[i] >= i + n;
    if (enough) {
      high = purse;
    } else {
      low = purse + 1;
    }
  }
  std::printf("%u\n", low);
}
