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

int weight(const vector<int>& fields) {
  int sum = 0;
  for (int field : fields) sum += alone[field];
  return sum;
}

// Finds which orphans are below a field; it is known how much of their sizes is.
void find(int owner, vector<int> orphans, int below) {
  if (/*<nothing*/below == 0/*>*/) return;
  /*<prune*/erase_if(orphans, [&](int field) { return alone[field] > below; });/*>*/
  if (/*<all*/weight(orphans) == below/*>*/) {
    for (int field : orphans) source[field] = owner;
    return;
  }
  auto middle = orphans.begin() + /*<half*/orphans.size() / 2/*>*/;
  vector<int> first(orphans.begin(), middle), second(middle, orphans.end());
  vector<int> gates = first;
  gates.push_back(owner);
  int inFirst = /*<count*/weight(gates) - ask(gates)/*>*/;
  find(owner, first, inFirst);
  find(owner, second, /*<rest*/below - inFirst/*>*/);
}

int main() {
  cin >> n;
  alone.resize(n + 1);
  source.resize(n + 1);
  vector<int> order, orphans;
  for (int i = 1; i <= n; i++) {
    alone[i] = ask({i});
    order.push_back(i);
  }
  stable_sort(order.begin(), order.end(), [](int a, int b) { return /*<order*/alone[a] < alone[b]/*>*/; });
  for (int owner : order) {
    find(owner, orphans, /*<need*/alone[owner] - 1/*>*/);
    /*<remove*/erase_if(orphans, [](int field) { return source[field] != 0; });/*>*/
    orphans.push_back(owner);
  }
  cout << "!";
  for (int i = 1; i <= n; i++) cout << ' ' << source[i];
  cout << endl;
}
