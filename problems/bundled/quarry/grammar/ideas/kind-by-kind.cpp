#include <bits/stdc++.h>
using namespace std;

// The kinds go to the rear one after the other, in order.
int main() {
  int n;
  scanf("%d", &n);
  vector<int> train(n);
  for (int i = 0; i < n; i++) scanf("%d", &train[i]);
  vector<int> kinds = train;
  sort(kinds.begin(), kinds.end());
  /*<unique*/kinds.erase(unique(kinds.begin(), kinds.end()), kinds.end());/*>*/
  vector<string> out;
  for (size_t j = /*<first*/1/*>*/; j < kinds.size(); j++) {
    int moved = /*<which*/kinds[j]/*>*/;
    string letters;
    vector<int> next;
    int count = 0;
    for (int kind : train) {
      if (/*<aside*/kind == moved/*>*/) {
        letters += 'S';
        count++;
      } else {
        letters += 'T';
        next.push_back(kind);
      }
    }
    /*<rear*/next.insert(next.end(), count, moved);/*>*/
    /*<keep*/train = next;/*>*/
    out.push_back(letters);
  }
  printf("%d\n", /*<number*/(int)out.size()/*>*/);
  for (auto& letters : out) puts(letters.c_str());
}
