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

// From small fields to large ones: the first larger gate that dries no more together with it
// is where the water of a field comes from.
int main() {
  int n;
  cin >> n;
  vector<int> alone(n + 1), order, source(n + 1);
  for (int i = 1; i <= n; i++) {
    alone[i] = ask({i});
    order.push_back(/*<collect*/i/*>*/);
  }
  sort(order.begin(), order.end(), [&](int a, int b) { return /*<order*/alone[a] < alone[b]/*>*/; });
  for (int i = 0; /*<fields*/i < n/*>*/; i++)
    for (int j = /*<from*/i + 1/*>*/; j < n; j++) {
      int field = order[i], gate = order[j];
      if (/*<equal*/alone[gate] == alone[field]/*>*/) continue;
      if (/*<test*/ask({field, gate}) == alone[gate]/*>*/) {
        source[field] = gate;
        /*<stop*/break;/*>*/
      }
    }
  cout << "!";
  for (int i = 1; i <= n; i++) cout << ' ' << source[i];
  cout << endl;
}
