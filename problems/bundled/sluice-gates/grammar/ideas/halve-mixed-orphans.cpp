#include <bits/stdc++.h>
using namespace std;

int n;
vector<int> alone, source;

int ask(const vector<int>& gates) {
  cout << "? " << gates.size();
  for (int gate : gates) cout << ' ' << gate;
  cout << endl;
  int dry;
  cin >> dry;
  if (dry < 0) exit(0);
  return dry;
}

// Halves the orphans, which stay mixed by size, and asks nothing where one set of them is the
// only one with the right sum of sizes.
void find(int owner, vector<int> orphans, int below) {
  if (below == 0) return;
  /*<prune*/erase_if(orphans, [&](int field) { return alone[field] > below; });/*>*/
  int count = orphans.size();
  vector<vector<int>> ways(count + 1, vector<int>(below + 1));
  ways[0][0] = 1;
  for (int i = 0; i < count; i++)
    for (int sum = 0; /*<sums*/sum <= below/*>*/; sum++) {
      int size = alone[orphans[i]];
      ways[i + 1][sum] = min(2, /*<ways*/ways[i][sum] + (sum >= size ? ways[i][sum - size] : 0)/*>*/);
    }
  if (/*<only*/ways[count][below] == 1/*>*/) {
    for (int i = count; i > 0; i--)
      if (/*<taken*/ways[i - 1][below] == 0/*>*/) {
        source[orphans[i - 1]] = owner;
        below -= alone[orphans[i - 1]];
      }
    return;
  }
  auto middle = orphans.begin() + /*<half*/count / 2/*>*/;
  vector<int> first(orphans.begin(), middle), second(middle, orphans.end());
  int whole = alone[owner];
  for (int field : first) whole += alone[field];
  vector<int> gates = first;
  gates.push_back(owner);
  int inFirst = whole - ask(gates);
  find(owner, first, inFirst);
  find(owner, second, below - inFirst);
}

int main() {
  cin >> n;
  alone.resize(n + 1);
  source.resize(n + 1);
  vector<pair<int, int>> order;
  for (int i = 1; i <= n; i++) {
    alone[i] = ask({i});
    order.push_back({alone[i], i});
  }
  /*<sort*/sort(order.begin(), order.end());/*>*/
  for (auto [size, owner] : order) {
    vector<int> orphans;
    for (int i = 1; i <= n; i++)
      if (/*<orphan*/source[i] == 0 && alone[i] < size/*>*/) orphans.push_back(i);
    find(owner, orphans, /*<need*/size - 1/*>*/);
  }
  cout << "!";
  for (int i = 1; i <= n; i++) cout << ' ' << source[i];
  cout << endl;
}
