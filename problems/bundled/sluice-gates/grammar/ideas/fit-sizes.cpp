#include <bits/stdc++.h>
using namespace std;

// The sizes of all fields, and any network that has them: each field below the last one placed
// that has room for it.
int main() {
  int n;
  cin >> n;
  vector<int> alone(n + 1), room(n + 1), source(n + 1), order;
  for (int i = 1; /*<all*/i <= n/*>*/; i++) {
    cout << /*<ask*/"? 1 " << i/*>*/ << endl;
    cin >> alone[i];
    room[i] = /*<room*/alone[i] - 1/*>*/;
    order.push_back(i);
  }
  sort(order.begin(), order.end(), [&](int a, int b) { return /*<order*/alone[a] > alone[b]/*>*/; });
  for (int k = 0; k < n; k++) {
    int field = order[k];
    for (int i = /*<last*/k - 1/*>*/; i >= 0; i--)
      if (/*<fits*/room[order[i]] >= alone[field]/*>*/) {
        source[field] = order[i];
        room[order[i]] -= alone[field];
        break;
      }
  }
  cout << "!";
  for (int i = 1; i <= n; i++) cout << /*<answer*/' ' << source[i]/*>*/;
  cout << endl;
}
