#include <bits/stdc++.h>
using namespace std;

// K passes bring apart 2^K sweeps over the train, forward and backward in turn.
int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  int n;
  cin >> n;
  vector<int> train(n);
  map<int, pair<int, int>> span;
  for (int i = 0; i < n; i++) {
    cin >> train[i];
    /*<span*/if (!span.count(train[i])) span[train[i]].first = i;
    span[train[i]].second = i;/*>*/
  }
  map<int, int> code;
  int sweep = 0, at = /*<gate*/-1/*>*/;
  for (auto& [kind, ends] : span) {
    auto [front, rear] = ends;
    bool behind = /*<behind*/sweep % 2 == 0 ? front < at : rear > at/*>*/;
    if (behind) sweep++;
    at = /*<stand*/sweep % 2 == 0 ? rear : front/*>*/;
    code[kind] = /*<gray*/sweep ^ (sweep >> 1)/*>*/;
  }
  int passes = 0;
  while (/*<width*/1 << passes <= sweep/*>*/) passes++;
  cout << passes << "\n";
  for (int bit = 0; /*<bits*/bit < passes/*>*/; bit++) {
    string letters;
    vector<int> next, siding;
    for (int kind : train) {
      bool aside = code[kind] >> bit & 1;
      letters += aside ? 'S' : 'T';
      (aside ? siding : next).push_back(kind);
    }
    /*<turned*/next.insert(next.end(), siding.rbegin(), siding.rend());/*>*/
    /*<keep*/train = next;/*>*/
    cout << letters << "\n";
  }
}
