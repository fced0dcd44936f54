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

// Every pair of gates: one field is below another when both gates dry no more than one alone.
int main() {
  int n;
  cin >> n;
  vector<int> alone(n + 1), source(n + 1);
  for (int i = 1; /*<singles*/i <= n/*>*/; i++) alone[i] = ask({i});
  /*<root*/alone[0] = n + 1;/*>*/
  for (int i = 1; i <= n; i++)
    for (int j = /*<from*/i + 1/*>*/; /*<to*/j <= n/*>*/; j++) {
      int both = ask({i, j});
      if (/*<below*/both == alone[j]/*>*/ && /*<nearer*/alone[j] < alone[source[i]]/*>*/) source[i] = j;
      if (/*<above*/both == alone[i]/*>*/ && /*<closer*/alone[i] < alone[source[j]]/*>*/) source[j] = i;
    }
  cout << "!";
  for (int i = 1; i <= n; i++) cout << /*<answer*/' ' << source[i]/*>*/;
  cout << endl;
}
