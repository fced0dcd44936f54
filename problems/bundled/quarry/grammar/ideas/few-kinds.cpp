#include <bits/stdc++.h>
using namespace std;

// Up to four kinds: every way to route them. More: each kind is sent to the rear.
int n, kinds;
vector<string> out;

vector<int> pass(const vector<int>& train, int aside, string& letters) {
  vector<int> through, siding;
  for (int kind : train) {
    letters += aside >> kind & 1 ? 'S' : 'T';
    (aside >> kind & 1 ? siding : through).push_back(kind);
  }
  /*<turned*/through.insert(through.end(), siding.rbegin(), siding.rend());/*>*/
  return through;
}

bool route(const vector<int>& train, int left) {
  if (left == 0) return is_sorted(train.begin(), train.end());
  for (int aside = 0; /*<ways*/aside < 1 << kinds/*>*/; aside++) {
    string letters;
    vector<int> next = pass(train, aside, letters);
    out.push_back(letters);
    if (/*<deeper*/route(next, left - 1)/*>*/) return true;
    /*<undo*/out.pop_back();/*>*/
  }
  return false;
}

int main() {
  cin >> n;
  vector<int> train(n);
  for (int& x : train) cin >> x;
  vector<int> known = train;
  sort(known.begin(), known.end());
  known.erase(unique(known.begin(), known.end()), known.end());
  kinds = known.size();
  for (int& x : train) x = /*<rank*/lower_bound(known.begin(), known.end(), x) - known.begin()/*>*/;
  if (/*<few*/kinds <= 4/*>*/) {
    for (int count = /*<least*/0/*>*/; !route(train, count); count++) {
    }
  } else {
    for (int k = /*<stays*/1/*>*/; k < kinds; k++) {
      string letters;
      for (int x : train) letters += x == k ? 'S' : 'T';
      /*<rear*/stable_partition(train.begin(), train.end(), [&](int x) { return x != k; });/*>*/
      out.push_back(letters);
    }
  }
  cout << out.size() << "\n";
  for (auto& s : out) cout << s << "\n";
}
