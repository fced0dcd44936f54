// The right routes, but every pass is written for the train as it stood in the beginning.
#include <iostream>
#include <map>
#include <utility>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<int> kinds(n);
  std::map<int, std::pair<int, int>> span;
  for (int i = 0; i < n; ++i) {
    std::cin >> kinds[i];
    if (!span.count(kinds[i])) span[kinds[i]].first = i;
    span[kinds[i]].second = i;
  }
  std::map<int, int> sweepOf;
  int sweep = 0, at = -1;
  for (const auto& entry : span) {
    const int first = entry.second.first, last = entry.second.second;
    const bool turn = sweep % 2 ? last > at : first < at;
    sweep += turn;
    at = sweep % 2 ? first : last;
    sweepOf[entry.first] = sweep;
  }
  int passes = 0;
  while (sweep >> passes) ++passes;
  std::cout << passes << '\n';
  for (int bit = 0; bit < passes; ++bit) {
    for (const int kind : kinds) {
      const int s = sweepOf[kind];
      std::cout << ((s ^ (s >> 1)) >> bit & 1 ? 'S' : 'T');
    }
    std::cout << '\n';
  }
}
