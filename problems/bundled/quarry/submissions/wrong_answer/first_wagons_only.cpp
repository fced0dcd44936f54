// Cuts the kinds into sweeps by the first wagon of each kind. Right when kinds are different.
#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<int> train(n);
  std::map<int, int> place;
  for (int i = 0; i < n; ++i) {
    std::cin >> train[i];
    place.emplace(train[i], i);
  }
  std::map<int, int> code;
  int sweep = 0, before = -1;
  for (const auto& [kind, first] : place) {
    if (sweep % 2 == 0 ? first < before : first > before) ++sweep;
    before = first;
    code[kind] = sweep ^ (sweep >> 1);
  }
  int passes = 0;
  for (int left = sweep; left > 0; left /= 2) ++passes;
  std::cout << passes << '\n';
  for (int bit = 0; bit < passes; ++bit) {
    std::string letters;
    std::vector<int> made;
    for (const int kind : train) {
      letters += (code[kind] >> bit & 1) ? 'S' : 'T';
      if (letters.back() == 'T') made.push_back(kind);
    }
    for (int i = n; i-- > 0;)
      if (letters[i] == 'S') made.push_back(train[i]);
    train.swap(made);
    std::cout << letters << '\n';
  }
}
