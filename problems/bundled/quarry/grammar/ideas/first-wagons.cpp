#include <bits/stdc++.h>
using namespace std;

// Kinds are visited in order; where the first wagon of the next one lies decides the direction.
int main() {
  int n;
  cin >> n;
  vector<int> train(n);
  map<int, int> place;
  for (int i = 0; i < n; i++) {
    cin >> train[i];
    /*<place*/if (!place.count(train[i])) place[train[i]] = i;/*>*/
  }
  map<int, int> code;
  int turns = 0, before = /*<gate*/-1/*>*/;
  for (auto [kind, where] : place) {
    if (/*<passed*/turns % 2 == 0 ? where < before : where > before/*>*/) turns++;
    before = where;
    code[kind] = /*<gray*/turns ^ (turns >> 1)/*>*/;
  }
  int passes = 0;
  for (int left = turns; /*<width*/left > 0/*>*/; left /= 2) passes++;
  cout << passes << endl;
  for (int bit = 0; bit < passes; bit++) {
    string letters;
    vector<int> made, siding;
    for (int kind : train) {
      if (code[kind] >> bit & 1) letters += 'S', siding.push_back(kind);
      else letters += 'T', made.push_back(kind);
    }
    /*<turned*/made.insert(made.end(), siding.rbegin(), siding.rend());/*>*/
    /*<keep*/train = made;/*>*/
    cout << letters << endl;
  }
}
