#include <bits/stdc++.h>
using namespace std;

int ask(const vector<int>& gates) {
  printf("? %d", (int)gates.size());
  for (int gate : gates) printf(" %d", gate);
  printf("\n");
  fflush(stdout);
  int dry;
  if (scanf("%d", &dry) != 1 || dry < 0) exit(0);
  return dry;
}

// Bisects for the least number of small gates among which one is above a field: taking the
// field's own gate out then leaves as many fields dry.
int main() {
  int n;
  if (scanf("%d", &n) != 1) return 1;
  vector<int> alone(n + 1), order, source(n + 1), prefix(n + 1), closed;
  for (int i = 1; i <= n; i++) {
    alone[i] = ask({i});
    order.push_back(i);
  }
  sort(order.begin(), order.end(), [&](int a, int b) { return /*<order*/alone[a] < alone[b]/*>*/; });
  for (int k = 1; /*<prefixes*/k <= n/*>*/; k++) {
    closed.push_back(order[k - 1]);
    prefix[k] = ask(closed);
  }
  for (int at = 0; at < n; at++) {
    int low = /*<low*/at + 1/*>*/, high = /*<high*/n + 1/*>*/;
    while (/*<loop*/high - low > 1/*>*/) {
      int middle = /*<middle*/(low + high) / 2/*>*/;
      vector<int> others;
      for (int k = 0; /*<upto*/k < middle/*>*/; k++)
        if (k != at) others.push_back(order[k]);
      if (/*<test*/ask(others) == prefix[middle]/*>*/) high = middle;
      else low = middle;
    }
    source[order[at]] = /*<found*/high <= n ? order[high - 1] : 0/*>*/;
  }
  printf("!");
  for (int i = 1; i <= n; i++) printf(" %d", source[i]);
  printf("\n");
}
