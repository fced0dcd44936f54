// From small fields to large ones; fields of one size ("owners") are never below each other,
// and neither are those that still lack a source ("orphans"). So a question with some owners
// and some orphans tells how much of those orphans' sizes lies below these owners together.
// The orphans are halved again and again. What each owner has in the first half is found from
// sums over several owners at once, as far as it isn't known from bounds.
#include <bitset>
#include <cstdio>
#include <cstdlib>
#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace {

using Fields = std::vector<int>;
using Sums = std::bitset<512>;

std::vector<int> sizeOf, sourceOf;

int ask(const Fields& gates) {
  std::printf("? %zu", gates.size());
  for (int gate : gates) std::printf(" %d", gate);
  std::puts("");
  std::fflush(stdout);
  int dry;
  if (std::scanf("%d", &dry) != 1 || dry < 0) std::exit(0);
  return dry;
}

int weight(const Fields& fields) {
  int sum = 0;
  for (int field : fields) sum += sizeOf[field];
  return sum;
}

Sums possibleSums(const Fields& fields) {
  Sums sums;
  sums[0] = true;
  for (int field : fields) sums |= sums << sizeOf[field];
  return sums;
}

// An owner, and how much of the orphans at hand lies below it.
struct Owner {
  int field, below;
  int low = 0, high = 0, inFirst = -1;
};
using Owners = std::vector<Owner>;
using Part = std::pair<Owners::iterator, Owners::iterator>;

int lows(Part part) {
  return std::accumulate(part.first, part.second, 0, [](int s, auto& o) { return s + o.low; });
}
int highs(Part part) {
  return std::accumulate(part.first, part.second, 0, [](int s, auto& o) { return s + o.high; });
}

int askSum(Part part, const Fields& first) {
  Fields gates = first;
  int whole = weight(first);
  for (auto it = part.first; it != part.second; ++it) {
    gates.push_back(it->field);
    whole += sizeOf[it->field];
  }
  return whole - ask(gates);
}

// Finds what each owner of the part has in the first half; together it is `sum`.
void settle(Part part, const Fields& first, int sum) {
  const auto [begin, end] = part;
  if (sum == lows(part) || sum == highs(part)) {
    const bool isLow = sum == lows(part);
    for (auto it = begin; it != end; ++it) it->inFirst = isLow ? it->low : it->high;
    return;
  }
  if (end - begin == 1) {
    begin->inFirst = sum;
    return;
  }
  const auto middle = begin + (end - begin) / 2;
  const Part left{begin, middle}, right{middle, end};
  const int least = std::max(lows(left), sum - highs(right));
  const int most = std::min(highs(left), sum - lows(right));
  const int leftSum = least == most ? least : askSum(left, first);
  settle(left, first, leftSum);
  settle(right, first, sum - leftSum);
}

void split(Fields orphans, Owners owners) {
  std::erase_if(owners, [](const Owner& owner) { return owner.below == 0; });
  if (owners.empty()) return;
  int largest = 0, owned = 0;
  for (const Owner& owner : owners) {
    largest = std::max(largest, owner.below);
    owned += owner.below;
  }
  std::erase_if(orphans, [&](int field) { return sizeOf[field] > largest; });
  const bool allOwned = owned == weight(orphans);
  if (allOwned && owners.size() == 1) {
    for (int field : orphans) sourceOf[field] = owners[0].field;
    return;
  }

  const auto middle = orphans.begin() + orphans.size() / 2;
  const Fields first(orphans.begin(), middle), second(middle, orphans.end());
  const Sums inFirst = possibleSums(first), inSecond = possibleSums(second);
  for (Owner& owner : owners) {
    owner.low = owner.below;
    owner.high = 0;
    for (int sum = 0; sum <= owner.below; ++sum)
      if (inFirst[sum] && inSecond[owner.below - sum]) {
        owner.low = std::min(owner.low, sum);
        owner.high = sum;
      }
  }
  const auto open = std::partition(owners.begin(), owners.end(),
                                   [](const Owner& owner) { return owner.low == owner.high; });
  for (auto it = owners.begin(); it != open; ++it) it->inFirst = it->low;
  if (allOwned && open != owners.end()) {
    int rest = weight(first);
    for (auto it = owners.begin(); it != open; ++it) rest -= it->inFirst;
    settle({open, owners.end()}, first, rest);
  } else {
    for (auto it = open; it != owners.end();) {
      const Part part{it, it + std::min<long>(4, owners.end() - it)};
      settle(part, first, askSum(part, first));
      it = part.second;
    }
  }

  Owners rest = owners;
  for (Owner& owner : owners) owner.below = owner.inFirst;
  for (Owner& owner : rest) owner.below -= owner.inFirst;
  split(first, owners);
  split(second, rest);
}

}  // namespace

int main() {
  int fields;
  if (std::scanf("%d", &fields) != 1) return 1;
  sizeOf.assign(fields + 1, 0);
  sourceOf.assign(fields + 1, 0);
  std::vector<Fields> bySize(fields + 1);
  for (int field = 1; field <= fields; ++field) {
    sizeOf[field] = ask({field});
    bySize[sizeOf[field]].push_back(field);
  }
  Fields orphans = bySize[1];
  for (int size = 2; size <= fields; ++size) {
    if (bySize[size].empty()) continue;
    Owners owners;
    for (int field : bySize[size]) owners.push_back({field, size - 1});
    std::sort(orphans.begin(), orphans.end());
    split(orphans, owners);
    std::erase_if(orphans, [](int field) { return sourceOf[field] != 0; });
    orphans.insert(orphans.end(), bySize[size].begin(), bySize[size].end());
  }
  std::printf("!");
  for (int field = 1; field <= fields; ++field) std::printf(" %d", sourceOf[field]);
  std::puts("");
}
