// Numbers the kinds by the reflected binary code, one code word for each kind.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<int> train(n);
  for (int& kind : train) std::cin >> kind;
  std::vector<int> kinds = train;
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  for (int& kind : train) {
    const int rank = std::lower_bound(kinds.begin(), kinds.end(), kind) - kinds.begin();
    kind = rank ^ (rank / 2);
  }

  int passes = 0;
  while ((1 << passes) < static_cast<int>(kinds.size())) ++passes;
  std::cout << passes << '\n';
  for (int bit = 0; bit < passes; ++bit) {
    std::string letters;
    for (const int code : train) letters += (code >> bit & 1) ? 'S' : 'T';
    std::cout << letters << '\n';
    const auto siding = std::stable_partition(train.begin(), train.end(),
                                              [bit](int code) { return !(code >> bit & 1); });
    std::reverse(siding, train.end());
  }
}
