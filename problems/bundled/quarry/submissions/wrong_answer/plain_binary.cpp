// Numbers the kinds in plain binary and forgets that the siding turns wagons round. Right
// while two code words are enough.
#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<int> train(n);
  std::map<int, int> rank;
  for (int& kind : train) {
    std::cin >> kind;
    rank[kind] = 0;
  }
  int next = 0;
  for (auto& entry : rank) entry.second = next++;
  int passes = 0;
  while ((1 << passes) < next) ++passes;
  std::cout << passes << '\n';
  for (int bit = 0; bit < passes; ++bit) {
    std::vector<int> through, siding;
    for (const int kind : train) {
      const bool one = rank[kind] >> bit & 1;
      std::cout << (one ? 'S' : 'T');
      (one ? siding : through).push_back(kind);
    }
    std::cout << '\n';
    through.insert(through.end(), siding.begin(), siding.end());
    train = through;
  }
}
