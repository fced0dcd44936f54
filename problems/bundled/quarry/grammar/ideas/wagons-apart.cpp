#include <bits/stdc++.h>
using namespace std;

// The wagons in their final order; every change of direction begins a new sweep.
int main() {
  ios::sync_with_stdio(false);
  int n;
  cin >> n;
  vector<pair<int, int>> wagon(n);
  for (int i = 0; i < n; i++) {
    cin >> wagon[i].first;
    wagon[i].second = /*<place*/i/*>*/;
  }
  /*<order*/sort(wagon.begin(), wagon.end());/*>*/
  vector<int> sweep(n, 0);
  int now = 0;
  for (int r = 1; r < n; r++) {
    bool ahead = /*<ahead*/wagon[r].second > wagon[r - 1].second/*>*/;
    bool forward = /*<forward*/now % 2 == 0/*>*/;
    if (ahead != forward) now++;
    sweep[wagon[r].second] = now;
  }
  int passes = 0;
  while (/*<width*/now >> passes/*>*/) passes++;
  cout << passes << '\n';
  vector<int> train(n);
  iota(train.begin(), train.end(), 0);
  for (int bit = 0; bit < passes; bit++) {
    deque<int> through, siding;
    for (int id : train) {
      int word = /*<gray*/sweep[id] ^ (sweep[id] / 2)/*>*/;
      if (word >> bit & 1) {
        cout << 'S';
        /*<in*/siding.push_front(id);/*>*/
      } else {
        cout << 'T';
        through.push_back(id);
      }
    }
    cout << '\n';
    /*<join*/train.assign(through.begin(), through.end());
    train.insert(train.end(), siding.begin(), siding.end());/*>*/
  }
}
