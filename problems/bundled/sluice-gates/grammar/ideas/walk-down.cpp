#include <bits/stdc++.h>
using namespace std;

int n;
vector<int> alone, source;
vector<vector<int>> next_;

int ask(const vector<int>& gates) {
  cout << "? " << gates.size();
  for (int gate : gates) cout << ' ' << gate;
  cout << endl;
  int dry;
  cin >> dry;
  if (dry < 0) exit(0);
  return dry;
}

bool isBelow(int field, vector<int> gates) {
  int sum = 0;
  for (int gate : gates) sum += alone[gate];
  gates.push_back(field);
  return /*<test*/ask(gates) == sum/*>*/;
}

// The largest fields first; each walks down from the spring through what is known.
int main() {
  cin >> n;
  alone.resize(n + 1);
  source.resize(n + 1);
  next_.resize(n + 1);
  vector<int> order;
  for (int i = 1; i <= n; i++) {
    alone[i] = ask({i});
    order.push_back(i);
  }
  sort(order.begin(), order.end(), [](int a, int b) { return /*<order*/alone[a] > alone[b]/*>*/; });
  for (int field : order) {
    int at = /*<spring*/0/*>*/;
    while (true) {
      vector<int> may;
      for (int gate : next_[at])
        if (/*<larger*/alone[gate] > alone[field]/*>*/) may.push_back(gate);
      if (/*<stop*/may.empty() || !isBelow(field, may)/*>*/) break;
      while (/*<bisect*/may.size() > 1/*>*/) {
        auto middle = may.begin() + /*<half*/may.size() / 2/*>*/;
        vector<int> first(may.begin(), middle), second(middle, may.end());
        may = /*<choose*/isBelow(field, first) ? first : second/*>*/;
      }
      at = may[0];
    }
    source[field] = at;
    /*<link*/next_[at].push_back(field);/*>*/
  }
  cout << "!";
  for (int i = 1; i <= n; i++) cout << ' ' << source[i];
  cout << endl;
}
