#include <bits/stdc++.h>
using namespace std;

// Radix sort by the ranks of the kinds. A pass turns the ones round, so each digit takes two.
int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);
  int n;
  cin >> n;
  vector<int> train(n);
  for (auto& x : train) cin >> x;
  map<int, int> rank;
  for (int x : train) rank[x] = 0;
  int next = 0;
  for (auto& entry : rank) entry.second = /*<number*/next++/*>*/;
  for (auto& x : train) x = rank[x];
  int digits = 0;
  while (/*<digits*/(1 << digits) < next/*>*/) digits++;
  vector<string> out;
  for (int digit = 0; digit < digits; digit++) {
    for (int turn = 0; /*<turns*/turn < 2/*>*/; turn++) {
      string letters;
      vector<int> front, rear;
      for (int x : train) {
        if (/*<bit*/x >> digit & 1/*>*/) {
          letters += 'S';
          rear.push_back(x);
        } else {
          letters += 'T';
          front.push_back(x);
        }
      }
      /*<turned*/reverse(rear.begin(), rear.end());/*>*/
      front.insert(front.end(), rear.begin(), rear.end());
      /*<keep*/train = front;/*>*/
      out.push_back(letters);
    }
  }
  cout << out.size() << "\n";
  for (auto& letters : out) cout << letters << /*<end*/"\n"/*>*/;
}
