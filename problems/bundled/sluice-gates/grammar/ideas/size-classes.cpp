#include <bits/stdc++.h>
using namespace std;

struct Owner {
  int field, below, low, high, share;
};

int n;
vector<int> alone, source;
vector<int> firstHalf;

int ask(const vector<int>& gates) {
  printf("? %d", (int)gates.size());
  for (int gate : gates) printf(" %d", gate);
  printf("\n");
  fflush(stdout);
  int dry;
  if (scanf("%d", &dry) != 1 || dry < 0) exit(0);
  return dry;
}

int weight(const vector<int>& fields) {
  int sum = 0;
  for (int field : fields) sum += alone[field];
  return sum;
}

bitset<512> sumsOf(const vector<int>& fields) {
  bitset<512> sums;
  sums[0] = 1;
  for (int field : fields) sums |= sums << alone[field];
  return sums;
}

int askShares(const vector<Owner>& owners, int from, int to) {
  vector<int> gates = firstHalf;
  for (int i = from; i < to; i++) gates.push_back(owners[i].field);
  return weight(gates) - ask(gates);
}

// What each owner has in the first half, from their sum and their bounds.
void settle(vector<Owner>& owners, int from, int to, int sum) {
  int low = 0, high = 0, lowLeft = 0, highLeft = 0;
  int middle = /*<middle*/(from + to) / 2/*>*/;
  for (int i = from; i < to; i++) {
    low += owners[i].low;
    high += owners[i].high;
    if (i < middle) lowLeft += owners[i].low, highLeft += owners[i].high;
  }
  if (/*<extreme*/sum == low || sum == high/*>*/) {
    for (int i = from; i < to; i++) owners[i].share = sum == low ? owners[i].low : owners[i].high;
    return;
  }
  if (to - from == 1) {
    owners[from].share = sum;
    return;
  }
  int least = max(lowLeft, /*<least*/sum - (high - highLeft)/*>*/);
  int most = min(highLeft, /*<most*/sum - (low - lowLeft)/*>*/);
  int left = /*<left*/least == most ? least : askShares(owners, from, middle)/*>*/;
  settle(owners, from, middle, left);
  settle(owners, middle, to, sum - left);
}

// All fields of one size at once: the orphans are halved for all of them together.
void split(vector<int> orphans, vector<Owner> owners) {
  erase_if(owners, [](const Owner& owner) { return owner.below == 0; });
  if (owners.empty()) return;
  int largest = 0, owned = 0;
  for (auto& owner : owners) largest = max(largest, owner.below), owned += owner.below;
  erase_if(orphans, [&](int field) { return /*<heavy*/alone[field] > largest/*>*/; });
  bool complete = owned == weight(orphans);
  if (complete && owners.size() == 1) {
    for (int field : orphans) source[field] = owners[0].field;
    return;
  }
  auto middle = orphans.begin() + orphans.size() / 2;
  vector<int> first(orphans.begin(), middle), second(middle, orphans.end());
  auto inFirst = sumsOf(first), inSecond = sumsOf(second);
  vector<Owner> known, open;
  for (auto owner : owners) {
    owner.low = owner.below + 1;
    for (int sum = 0; sum <= owner.below; sum++)
      if (/*<possible*/inFirst[sum] && inSecond[owner.below - sum]/*>*/) {
        owner.low = min(owner.low, sum);
        owner.high = sum;
      }
    owner.share = owner.low;
    (owner.low == owner.high ? known : open).push_back(owner);
  }
  firstHalf = first;
  int count = open.size();
  if (complete && count > 0) {
    int rest = weight(first);
    for (auto& owner : known) rest -= owner.share;
    settle(open, 0, count, rest);
  } else {
    for (int i = 0; i < count; i += /*<group*/4/*>*/) {
      int to = min(count, i + /*<group*/4/*>*/);
      settle(open, i, to, askShares(open, i, to));
    }
  }
  known.insert(known.end(), open.begin(), open.end());
  vector<Owner> other = known;
  for (auto& owner : known) owner.below = owner.share;
  for (auto& owner : other) owner.below -= owner.share;
  split(first, known);
  split(second, other);
}

int main() {
  if (scanf("%d", &n) != 1) return 1;
  alone.resize(n + 1);
  source.resize(n + 1);
  map<int, vector<int>> classes;
  for (int i = 1; i <= n; i++) classes[alone[i] = ask({i})].push_back(i);
  vector<int> orphans;
  for (auto& [size, fields] : classes) {
    vector<Owner> owners;
    for (int field : fields) owners.push_back({field, size - 1, 0, 0, 0});
    /*<mix*/sort(orphans.begin(), orphans.end());/*>*/
    split(orphans, owners);
    erase_if(orphans, [](int field) { return source[field] != 0; });
    orphans.insert(orphans.end(), fields.begin(), fields.end());
  }
  printf("!");
  for (int i = 1; i <= n; i++) printf(" %d", source[i]);
  printf("\n");
}
