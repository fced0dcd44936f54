// For networks of two levels: gates that dry one field may lie below gates that dry more.
#include <iostream>
#include <vector>

int n;
std::vector<int> size, source, mains;

int ask(std::vector<int> gates) {
  std::cout << "? " << gates.size();
  for (int gate : gates) std::cout << ' ' << gate;
  std::cout << std::endl;
  int dry = -1;
  std::cin >> dry;
  if (dry < 0) std::exit(0);
  return dry;
}

bool isBelow(int leaf, int from, int to) {
  std::vector<int> gates(mains.begin() + from, mains.begin() + to);
  int dry = 0;
  for (int gate : gates) dry += size[gate];
  gates.push_back(leaf);
  return ask(gates) == dry;
}

int main() {
  std::cin >> n;
  size.resize(n + 1);
  source.resize(n + 1);
  for (int i = 1; i <= n; ++i) {
    size[i] = ask({i});
    if (size[i] > 1) mains.push_back(i);
  }
  for (int i = 1; i <= n; ++i) {
    int from = 0, to = mains.size();
    if (size[i] > 1 || to == 0 || !isBelow(i, from, to)) continue;
    while (to - from > 1) {
      int middle = (from + to) / 2;
      if (isBelow(i, from, middle)) to = middle;
      else from = middle;
    }
    source[i] = mains[from];
  }
  std::cout << '!';
  for (int i = 1; i <= n; ++i) std::cout << ' ' << source[i];
  std::cout << std::endl;
}
