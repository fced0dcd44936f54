// Sweeps over single wagons: those of one kind are always taken from the front to the rear,
// although their order does not matter.
#include <algorithm>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<int> kind(n), order(n), code(n);
  for (int& c : kind) std::cin >> c;
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return kind[a] < kind[b]; });

  int sweep = 0;
  for (int i = 0; i < n; ++i) {
    if (i > 0 && (sweep % 2 == 0) != (order[i] > order[i - 1])) ++sweep;
    code[order[i]] = sweep ^ (sweep >> 1);
  }

  int passes = 0;
  while ((1 << passes) <= sweep) ++passes;
  std::cout << passes << '\n';
  std::vector<int> train(n);
  std::iota(train.begin(), train.end(), 0);
  for (int bit = 0; bit < passes; ++bit) {
    std::vector<int> next;
    std::string letters;
    for (const int wagon : train) {
      letters += "TS"[code[wagon] >> bit & 1];
      if (letters.back() == 'T') next.push_back(wagon);
    }
    for (int i = n - 1; i >= 0; --i)
      if (letters[i] == 'S') next.push_back(train[i]);
    train = next;
    std::cout << letters << '\n';
  }
}
