// Up to four kinds: tries every way to route the kinds with no, one and two passes. With more
// kinds it sends one kind after the other to the rear.
#include <algorithm>
#include <iostream>
#include <set>
#include <string>
#include <vector>

using Train = std::vector<int>;

std::string lettersFor(const Train& train, int aside) {
  std::string letters;
  for (const int kind : train) letters += (aside >> kind & 1) ? 'S' : 'T';
  return letters;
}

Train afterPass(const Train& train, int aside) {
  Train next, siding;
  for (const int kind : train) ((aside >> kind & 1) ? siding : next).push_back(kind);
  next.insert(next.end(), siding.rbegin(), siding.rend());
  return next;
}

bool route(const Train& train, int kinds, int passes, std::vector<std::string>& out) {
  if (passes == 0) return std::is_sorted(train.begin(), train.end());
  for (int aside = 0; aside < 1 << kinds; ++aside) {
    out.push_back(lettersFor(train, aside));
    if (route(afterPass(train, aside), kinds, passes - 1, out)) return true;
    out.pop_back();
  }
  return false;
}

void print(const std::vector<std::string>& passes) {
  std::cout << passes.size() << '\n';
  for (const std::string& letters : passes) std::cout << letters << '\n';
}

int main() {
  int n;
  std::cin >> n;
  Train train(n);
  for (int& kind : train) std::cin >> kind;
  const std::set<int> distinct(train.begin(), train.end());
  const std::vector<int> kinds(distinct.begin(), distinct.end());
  for (int& kind : train) kind = std::lower_bound(kinds.begin(), kinds.end(), kind) - kinds.begin();

  std::vector<std::string> passes;
  if (kinds.size() <= 4) {
    for (int count = 0; !route(train, kinds.size(), count, passes); ++count) {
    }
    print(passes);
    return 0;
  }
  for (int moved = 1; moved < static_cast<int>(kinds.size()); ++moved) {
    std::string letters(n, 'T');
    for (int i = 0; i < n; ++i)
      if (train[i] == moved) letters[i] = 'S';
    passes.push_back(letters);
    std::stable_partition(train.begin(), train.end(), [&](int kind) { return kind != moved; });
  }
  print(passes);
}
