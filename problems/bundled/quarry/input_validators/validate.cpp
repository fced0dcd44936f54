// Checks an input byte by byte. argv[1], where given, names the group whose constraints hold.
// Exit code 42: valid. 43: not valid, and the reason is on standard error.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {

constexpr long long kMaxWagons = 1000;
constexpr long long kMaxKind = 1'000'000'000;

[[noreturn]] void reject(const std::string& reason) {
  std::fprintf(stderr, "%s\n", reason.c_str());
  std::exit(43);
}

void expectByte(int wanted, const std::string& where) {
  if (std::getchar() != wanted) reject("unexpected byte " + where);
}

// A positive integer without sign and leading zeros.
long long readInteger(long long high, const std::string& name) {
  int byte = std::getchar();
  if (byte < '1' || byte > '9') reject(name + " is not a positive integer in its shortest form");
  long long value = 0;
  for (; byte >= '0' && byte <= '9'; byte = std::getchar()) {
    value = value * 10 + (byte - '0');
    if (value > high) reject(name + " is too large");
  }
  if (byte != EOF) std::ungetc(byte, stdin);
  return value;
}

// The fewest passes: the kinds, in order, are cut greedily into sweeps over the train that
// go forward and backward in turn; K passes sort up to 2^K sweeps.
int fewestPasses(const std::vector<long long>& kinds) {
  std::map<long long, std::pair<int, int>> places;
  for (int i = 0; i < static_cast<int>(kinds.size()); ++i) {
    const auto [entry, isNew] = places.try_emplace(kinds[i], i, i);
    if (!isNew) entry->second.second = i;
  }
  int sweeps = 1;
  int at = -1;
  for (const auto& [kind, place] : places) {
    const auto [first, last] = place;
    const bool forward = sweeps % 2 == 1;
    if (forward ? first < at : last > at) ++sweeps;
    at = sweeps % 2 == 1 ? last : first;
  }
  int passes = 0;
  while ((1 << passes) < sweeps) ++passes;
  return passes;
}

void checkGroup(const std::string& group, const std::vector<long long>& kinds) {
  const auto wagons = kinds.size();
  if (group == "group1" && wagons > 8) reject("group1 has at most 8 wagons");
  if (group == "group2" && *std::max_element(kinds.begin(), kinds.end()) > 4)
    reject("group2 has no kind above 4");
  if (group == "group3") {
    std::vector<long long> sorted = kinds;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
      reject("group3 has no two wagons of one kind");
  }
  if (group == "group4" && wagons > 60) reject("group4 has at most 60 wagons");
  if (group == "group5" && fewestPasses(kinds) > 3) reject("group5 needs at most three passes");
}

}  // namespace

int main(int argc, char** argv) {
  const long long wagons = readInteger(kMaxWagons, "N");
  expectByte('\n', "after N");
  std::vector<long long> kinds;
  for (long long i = 1; i <= wagons; ++i) {
    if (i > 1) expectByte(' ', "between two kinds");
    kinds.push_back(readInteger(kMaxKind, "c_" + std::to_string(i)));
  }
  expectByte('\n', "after the kinds");
  if (std::getchar() != EOF) reject("there are more than two lines");

  if (argc > 1) {
    const std::string group = argv[1];
    const std::string known[] = {"group1", "group2", "group3", "group4", "group5", "group6"};
    if (std::find(std::begin(known), std::end(known), group) == std::end(known))
      reject("unknown group " + group);
    checkGroup(group, kinds);
  }
  return 42;
}
