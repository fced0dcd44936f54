// Prints the smallest number of passes and no passes.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<long long> kind(n);
  for (auto& c : kind) std::cin >> c;
  std::vector<int> order(n);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return kind[a] < kind[b]; });
  int turns = 0, at = -1;
  for (int i = 0; i < n;) {
    int end = i;
    while (end < n && kind[order[end]] == kind[order[i]]) ++end;
    const int first = order[i], last = order[end - 1];
    if (turns % 2 ? last > at : first < at) ++turns;
    at = turns % 2 ? first : last;
    i = end;
  }
  int passes = 0;
  while (turns >> passes) ++passes;
  std::cout << passes << '\n';
}
