#include <bits/stdc++.h>
using namespace std;

int ask(vector<int> gates) {
  cout << "? " << gates.size();
  for (int gate : gates) cout << ' ' << gate;
  cout << endl;
  int dry;
  cin >> dry;
  if (dry < 0) exit(0);
  return dry;
}

// For each field the first gate that it is below, which need not be the nearest.
int main() {
  int n;
  cin >> n;
  vector<int> alone(n + 1), source(n + 1);
  for (int i = 1; i <= n; i++) alone[i] = ask({i});
  for (int field = 1; /*<fields*/field <= n/*>*/; field++)
    for (int gate = /*<first*/1/*>*/; gate <= n; gate++) {
      if (/*<larger*/alone[gate] <= alone[field]/*>*/) continue;
      if (/*<test*/ask({field, gate}) == alone[gate]/*>*/) {
        source[field] = /*<found*/gate/*>*/;
        break;
      }
    }
  cout << "!";
  for (int i = 1; i <= n; i++) cout << /*<answer*/' ' << source[i]/*>*/;
  cout << endl;
}
