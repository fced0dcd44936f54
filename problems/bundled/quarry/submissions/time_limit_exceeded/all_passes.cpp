// Iterative deepening over all sequences of passes. Hopeless with more than a few wagons.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> answer;

bool search(const std::vector<int>& train, int passes) {
  if (std::is_sorted(train.begin(), train.end())) return true;
  if (passes == 0) return false;
  const std::size_t n = train.size();
  std::string letters(n, 'T');
  std::vector<int> next(n);
  while (true) {
    std::size_t front = 0, rear = n;
    for (std::size_t i = 0; i < n; ++i) {
      if (letters[i] == 'T') next[front++] = train[i];
      else next[--rear] = train[i];
    }
    answer.push_back(letters);
    if (search(next, passes - 1)) return true;
    answer.pop_back();
    std::size_t carry = 0;
    while (carry < n && letters[carry] == 'S') letters[carry++] = 'T';
    if (carry == n) return false;
    letters[carry] = 'S';
  }
}

int main() {
  int n;
  std::cin >> n;
  std::vector<int> train(n);
  for (int& kind : train) std::cin >> kind;
  for (int passes = 0; !search(train, passes); ++passes) {
  }
  std::cout << answer.size() << '\n';
  for (const std::string& letters : answer) std::cout << letters << '\n';
}
