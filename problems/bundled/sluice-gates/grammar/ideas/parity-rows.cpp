#include <bits/stdc++.h>
using namespace std;

int n;
vector<int> alone, source;

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
  int total = 0;
  for (int field : fields) total += alone[field];
  return total;
}

// Rows of bits, level by level; the sums over the rows tell all bits. 1, 3, 9, 25, 65 bits come
// from 1, 3, 7, 15, 31 sums.
vector<vector<int>> makeRows(int level, int& bits) {
  bits = 1;
  if (level == 0) return {{0}};
  int inner;
  auto small = makeRows(level - 1, inner);
  bits = 2 * inner + small.size();
  vector<vector<int>> rows(1);
  for (int bit = 0; bit < inner; bit++) rows[0].push_back(inner + bit);
  for (size_t r = 0; r < small.size(); r++) {
    set<int> chosen(small[r].begin(), small[r].end());
    vector<int> both = small[r], other = small[r];
    for (int bit = 0; bit < inner; bit++)
      (/*<chosen*/chosen.count(bit)/*>*/ ? both : other).push_back(inner + bit);
    both.push_back(2 * inner + r);
    rows.push_back(both);
    rows.push_back(other);
  }
  return rows;
}

vector<int> readRows(int level, const vector<int>& sums) {
  if (level == 0) return sums;
  vector<int> a, b, c;
  for (size_t i = 1; i < sums.size(); i += 2) {
    int twice = /*<twice*/sums[i] + sums[i + 1] - sums[0]/*>*/;
    c.push_back(/*<parity*/twice & 1/*>*/);
    a.push_back(/*<half*/(twice - c.back()) / 2/*>*/);
    b.push_back(/*<other*/sums[i] - a.back() - c.back()/*>*/);
  }
  auto bits = readRows(level - 1, a), more = readRows(level - 1, b);
  bits.insert(bits.end(), more.begin(), more.end());
  bits.insert(bits.end(), c.begin(), c.end());
  return bits;
}

struct Half {
  vector<int> first;
  map<int, int> low, high, share;

  int askShares(const vector<int>& owners) {
    vector<int> gates = first;
    gates.insert(gates.end(), owners.begin(), owners.end());
    return weight(gates) - ask(gates);
  }

  int total(map<int, int>& of, const vector<int>& owners) {
    int result = 0;
    for (int owner : owners) result += of[owner];
    return result;
  }

  void bisect(const vector<int>& owners, int sum) {
    for (auto* bound : {&low, &high})
      if (sum == total(*bound, owners)) {
        for (int owner : owners) share[owner] = (*bound)[owner];
        return;
      }
    if (owners.size() == 1) {
      share[owners[0]] = sum;
      return;
    }
    auto middle = owners.begin() + owners.size() / 2;
    vector<int> left(owners.begin(), middle), right(middle, owners.end());
    int least = max(total(low, left), sum - total(high, right));
    int most = min(total(high, left), sum - total(low, right));
    int here = /*<here*/least == most ? least : askShares(left)/*>*/;
    bisect(left, here);
    bisect(right, sum - here);
  }

  void parity(const vector<int>& owners, int level) {
    int bits;
    vector<int> sums;
    for (auto& row : makeRows(level, bits)) {
      vector<int> chosen;
      for (int bit : row)
        if (bit < (int)owners.size()) chosen.push_back(owners[bit]);
      sums.push_back(chosen.empty() ? 0 : /*<above*/askShares(chosen) - total(low, chosen)/*>*/);
    }
    auto found = readRows(level, sums);
    for (size_t i = 0; i < owners.size(); i++) share[owners[i]] = low[owners[i]] + found[i];
  }
};

void split(vector<int> orphans, map<int, int> below) {
  erase_if(below, [](auto& entry) { return entry.second == 0; });
  if (below.empty()) return;
  int largest = 0, owned = 0;
  for (auto [owner, sum] : below) largest = max(largest, sum), owned += sum;
  erase_if(orphans, [&](int field) { return alone[field] > largest; });
  bool complete = owned == weight(orphans);
  if (complete && below.size() == 1) {
    for (int field : orphans) source[field] = below.begin()->first;
    return;
  }
  auto middle = orphans.begin() + orphans.size() / 2;
  Half half;
  half.first.assign(orphans.begin(), middle);
  vector<int> second(middle, orphans.end());
  bitset<512> sums, others;
  sums[0] = others[0] = 1;
  for (int field : half.first) sums |= sums << alone[field];
  for (int field : second) others |= others << alone[field];
  vector<int> wide, bits;
  for (auto [owner, sum] : below) {
    int low = sum, high = 0;
    for (int s = 0; s <= sum; s++)
      if (sums[s] && others[sum - s]) low = min(low, s), high = s;
    half.low[owner] = low;
    half.high[owner] = high;
    if (low == high) half.share[owner] = low;
    else (/*<bit*/high - low == 1/*>*/ ? bits : wide).push_back(owner);
  }
  for (int level : {4, 3}) {
    size_t size = level == 4 ? 65 : 25;
    while (bits.size() + 2 >= size) {
      size_t take = min(size, bits.size());
      half.parity(vector<int>(bits.end() - take, bits.end()), level);
      bits.resize(bits.size() - take);
    }
  }
  wide.insert(wide.end(), bits.begin(), bits.end());
  if (complete && !wide.empty()) {
    int rest = weight(half.first);
    for (auto [owner, share] : half.share) rest -= share;
    half.bisect(wide, rest);
  } else {
    for (size_t i = 0; i < wide.size(); i += 4) {
      vector<int> four(wide.begin() + i, wide.begin() + min(wide.size(), i + 4));
      half.bisect(four, half.askShares(four));
    }
  }
  map<int, int> inSecond;
  for (auto [owner, sum] : below) inSecond[owner] = sum - half.share[owner];
  split(half.first, half.share);
  split(second, inSecond);
}

int main() {
  if (scanf("%d", &n) != 1) return 1;
  alone.resize(n + 1);
  source.resize(n + 1);
  map<int, vector<int>> classes;
  for (int i = 1; i <= n; i++) classes[alone[i] = ask({i})].push_back(i);
  vector<int> orphans;
  for (auto& [size, fields] : classes) {
    map<int, int> below;
    for (int field : fields) below[field] = size - 1;
    sort(orphans.begin(), orphans.end());
    split(orphans, below);
    erase_if(orphans, [](int field) { return source[field] != 0; });
    orphans.insert(orphans.end(), fields.begin(), fields.end());
  }
  printf("!");
  for (int i = 1; i <= n; i++) printf(" %d", source[i]);
  printf("\n");
}
