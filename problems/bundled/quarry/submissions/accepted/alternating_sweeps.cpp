// K passes can bring apart 2^K sweeps over the train, forward and backward in turn, when the
// sweeps are numbered by the reflected binary code. Kinds are put into sweeps greedily.
#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> kinds(n);
  std::map<int, std::pair<int, int>> places;
  for (int i = 0; i < n; ++i) {
    std::cin >> kinds[i];
    places.try_emplace(kinds[i], i, i).first->second.second = i;
  }

  int sweep = 0;
  int at = -1;
  std::map<int, int> sweepOf;
  for (const auto& [kind, place] : places) {
    const auto [first, last] = place;
    if (sweep % 2 == 0 ? first < at : last > at) ++sweep;
    at = sweep % 2 == 0 ? last : first;
    sweepOf[kind] = sweep;
  }

  int passes = 0;
  while ((1 << passes) <= sweep) ++passes;
  std::vector<int> codes(n);
  for (int i = 0; i < n; ++i) {
    const int s = sweepOf[kinds[i]];
    codes[i] = s ^ (s >> 1);
  }

  std::cout << passes << '\n';
  for (int bit = 0; bit < passes; ++bit) {
    std::string letters(n, 'T');
    std::vector<int> through, siding;
    for (int i = 0; i < n; ++i) {
      const bool aside = codes[i] >> bit & 1;
      if (aside) letters[i] = 'S';
      (aside ? siding : through).push_back(codes[i]);
    }
    std::cout << letters << '\n';
    through.insert(through.end(), siding.rbegin(), siding.rend());
    codes = through;
  }
}
