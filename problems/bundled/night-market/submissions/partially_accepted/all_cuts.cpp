// Every start and every set of cuts: 8 points.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  int n, k;
  std::cin >> n >> k;
  std::vector<long long> change(n);
  for (long long& value : change) std::cin >> value;

  long long best = -1;
  for (int start = 0; start < n; ++start) {
    // Bit i of `homeAfter`: she goes home after the i-th stall of the walk. All stalls are
    // listed as a counter in binary, so that nothing depends on the width of an integer.
    std::vector<char> homeAfter(n, 0);
    for (bool more = true; more;) {
      if (std::count(homeAfter.begin(), homeAfter.end(), 1) < k) {
        long long spent = 0, purse = 0;
        for (int i = 0; i < n; ++i) {
          spent = std::max(0LL, spent - change[(start + i) % n]);
          purse = std::max(purse, spent);
          if (homeAfter[i]) spent = 0;
        }
        if (best < 0 || purse < best) best = purse;
      }
      int digit = 0;
      while (digit < n - 1 && homeAfter[digit]) homeAfter[digit++] = 0;
      more = digit < n - 1;
      if (more) homeAfter[digit] = 1;
    }
  }
  std::cout << best << '\n';
}
