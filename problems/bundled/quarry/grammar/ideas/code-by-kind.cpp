#include <bits/stdc++.h>
using namespace std;

// A pass joins the zeros and the mirrored ones, as a Gray code does: one code word for each kind.
int main() {
  int n;
  cin >> n;
  vector<int> train(n);
  for (int i = 0; i < n; i++) cin >> train[i];
  set<int> kinds(train.begin(), train.end());
  vector<int> order(kinds.begin(), kinds.end());
  vector<int> code(n);
  for (int i = 0; i < n; i++) {
    int rank = /*<rank*/lower_bound(order.begin(), order.end(), train[i]) - order.begin()/*>*/;
    code[i] = /*<gray*/rank ^ (rank >> 1)/*>*/;
  }
  int passes = 0;
  while (/*<width*/(1 << passes) < (int)order.size()/*>*/) passes++;
  cout << passes << "\n";
  for (int bit = 0; /*<bits*/bit < passes/*>*/; bit++) {
    string letters;
    vector<int> made;
    for (int c : code) {
      letters += /*<letter*/c >> bit & 1 ? 'S' : 'T'/*>*/;
      if (!(c >> bit & 1)) made.push_back(c);
    }
    /*<siding*/for (int i = n - 1; i >= 0; i--)
      if (code[i] >> bit & 1) made.push_back(code[i]);/*>*/
    cout << letters << "\n";
    /*<keep*/code = made;/*>*/
  }
}
