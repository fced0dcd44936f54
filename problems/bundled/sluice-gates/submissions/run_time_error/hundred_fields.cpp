// The halving of orphans with tables for a hundred fields.
#include <algorithm>
#include <array>
#include <iostream>
#include <vector>

std::array<int, 101> size, source;

int ask(const std::vector<int>& gates) {
  std::cout << "? " << gates.size();
  for (int gate : gates) std::cout << ' ' << gate;
  std::cout << std::endl;
  int dry = -1;
  std::cin >> dry;
  if (dry < 0) std::exit(0);
  return dry;
}

void find(int owner, const std::vector<int>& orphans, int below) {
  int all = 0;
  for (int field : orphans) all += size.at(field);
  if (below == 0) return;
  if (below == all) {
    for (int field : orphans) source.at(field) = owner;
    return;
  }
  auto middle = orphans.begin() + orphans.size() / 2;
  std::vector<int> first(orphans.begin(), middle), second(middle, orphans.end()), gates = first;
  gates.push_back(owner);
  int dry = 0;
  for (int gate : gates) dry += size.at(gate);
  int inFirst = dry - ask(gates);
  find(owner, first, inFirst);
  find(owner, second, below - inFirst);
}

int main() {
  int n;
  std::cin >> n;
  std::vector<int> order, orphans;
  for (int i = 1; i <= n; ++i) {
    size.at(i) = ask({i});
    order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [](int a, int b) { return size.at(a) < size.at(b); });
  for (int owner : order) {
    find(owner, orphans, size.at(owner) - 1);
    std::erase_if(orphans, [](int field) { return source.at(field) != 0; });
    orphans.push_back(owner);
  }
  std::cout << "!";
  for (int i = 1; i <= n; ++i) std::cout << ' ' << source.at(i);
  std::cout << std::endl;
}
