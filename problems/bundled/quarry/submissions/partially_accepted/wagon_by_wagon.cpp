// Moves each wagon to the rear once, in the order of the kinds.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<int> train(n);
  for (int& kind : train) std::cin >> kind;
  std::vector<int> sorted = train;
  std::sort(sorted.begin(), sorted.end());
  std::string out = std::to_string(n) + "\n";
  for (const int kind : sorted) {
    const auto wagon = std::find(train.begin(), train.end(), kind);
    std::string letters(n, 'T');
    letters[wagon - train.begin()] = 'S';
    out += letters + "\n";
    std::rotate(wagon, wagon + 1, train.end());
  }
  std::cout << out;
}
