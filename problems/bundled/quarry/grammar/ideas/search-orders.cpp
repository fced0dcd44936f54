#include <bits/stdc++.h>
using namespace std;

// Breadth-first search over the orders of the train.
int main() {
  int n;
  cin >> n;
  vector<int> start(n);
  for (int& x : start) cin >> x;
  vector<int> goal = start;
  /*<order*/sort(goal.begin(), goal.end());/*>*/
  map<vector<int>, pair<vector<int>, int>> from;
  queue<vector<int>> todo;
  todo.push(start);
  from[start] = {start, /*<root*/-1/*>*/};
  while (!from.count(goal)) {
    vector<int> train = todo.front();
    todo.pop();
    for (int mask = /*<first*/0/*>*/; /*<masks*/mask < 1 << n/*>*/; mask++) {
      vector<int> through, siding;
      for (int i = 0; i < n; i++) {
        if (mask >> i & 1) siding.push_back(train[i]);
        else through.push_back(train[i]);
      }
      /*<turn*/through.insert(through.end(), siding.rbegin(), siding.rend());/*>*/
      if (from.count(through)) continue;
      from[through] = {train, mask};
      /*<push*/todo.push(through);/*>*/
    }
  }
  vector<string> passes;
  for (vector<int> train = goal; from[train].second != -1; train = from[train].first) {
    string letters;
    for (int i = 0; i < n; i++) letters += /*<letter*/from[train].second >> i & 1 ? 'S' : 'T'/*>*/;
    passes.push_back(letters);
  }
  /*<back*/reverse(passes.begin(), passes.end());/*>*/
  cout << passes.size() << "\n";
  for (auto& p : passes) cout << p << "\n";
}
