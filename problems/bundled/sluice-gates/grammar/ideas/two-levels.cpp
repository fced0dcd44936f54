#include <bits/stdc++.h>
using namespace std;

int ask(const vector<int>& gates) {
  cout << "? " << gates.size();
  for (int gate : gates) cout << ' ' << gate;
  cout << endl;
  int dry;
  cin >> dry;
  if (dry < 0) exit(0);
  return dry;
}

// Two levels: gates that dry more than one field are mains. Bisects over them for all others.
int main() {
  int n;
  cin >> n;
  vector<int> alone(n + 1), source(n + 1), mains;
  for (int i = 1; i <= n; i++) {
    alone[i] = ask({i});
    if (/*<main*/alone[i] > 1/*>*/) mains.push_back(i);
  }
  for (int leaf = 1; leaf <= n; leaf++) {
    if (/*<skip*/alone[leaf] > 1/*>*/) continue;
    auto isBelow = [&](int from, int to) {
      vector<int> gates(/*<part*/mains.begin() + from, mains.begin() + to/*>*/);
      int sum = /*<start*/0/*>*/;
      for (int gate : gates) sum += alone[gate];
      gates.push_back(leaf);
      return /*<test*/ask(gates) == sum/*>*/;
    };
    int low = 0, high = mains.size();
    if (/*<none*/high == 0 || !isBelow(0, high)/*>*/) continue;
    while (/*<loop*/high - low > 1/*>*/) {
      int middle = /*<middle*/(low + high) / 2/*>*/;
      if (isBelow(low, middle)) high = middle;
      else low = middle;
    }
    source[leaf] = /*<found*/mains[low]/*>*/;
  }
  cout << "!";
  for (int i = 1; i <= n; i++) cout << ' ' << source[i];
  cout << endl;
}
