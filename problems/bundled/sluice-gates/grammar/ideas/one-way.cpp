#include <bits/stdc++.h>
using namespace std;

// One long way: the more fields a gate dries, the nearer it is to the spring.
int main() {
  int n;
  cin >> n;
  vector<pair<int, int>> gates;
  for (int gate = 1; /*<all*/gate <= n/*>*/; gate++) {
    cout << /*<ask*/"? 1 " << gate/*>*/ << endl;
    int dry;
    cin >> dry;
    gates.push_back(/*<pair*/{dry, gate}/*>*/);
  }
  /*<sort*/sort(gates.rbegin(), gates.rend());/*>*/
  vector<int> source(n + 1);
  int before = /*<spring*/0/*>*/;
  for (auto [dry, gate] : gates) {
    source[gate] = before;
    /*<next*/before = gate;/*>*/
  }
  cout << "!";
  for (int gate = 1; gate <= n; gate++) cout << /*<answer*/' ' << source[gate]/*>*/;
  cout << endl;
}
