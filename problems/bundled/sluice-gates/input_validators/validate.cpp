// Checks an input byte by byte. argv[1], where given, names the group whose constraints hold.
// Exit code 42: valid. 43: not valid, and the reason is on standard error.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

namespace {

constexpr int kMaxFields = 300;
constexpr int kMaxNetworks = 2000;

[[noreturn]] void reject(const std::string& reason) {
  std::fprintf(stderr, "%s\n", reason.c_str());
  std::exit(43);
}

void expectByte(int wanted, const std::string& where) {
  if (std::getchar() != wanted) reject("unexpected byte " + where);
}

// Digits without a sign and without leading zeros.
int readInteger(int low, int high, const std::string& name) {
  int byte = std::getchar();
  if (byte < '0' || byte > '9') reject(name + " is not a number");
  const bool zero = byte == '0';
  int value = 0;
  int digits = 0;
  for (; byte >= '0' && byte <= '9'; byte = std::getchar()) {
    value = value * 10 + (byte - '0');
    if (++digits > 5 || (zero && digits > 1)) reject(name + " is not in its shortest form");
  }
  if (byte != EOF) std::ungetc(byte, stdin);
  if (value < low || value > high) reject(name + " is out of range");
  return value;
}

using Network = std::vector<int>;  // the source of each field from 1, 0 for the spring

Network readNetwork(int fields, int number) {
  Network source(fields + 1, 0);
  for (int field = 1; field <= fields; ++field) {
    if (field > 1) expectByte(' ', "between two sources");
    source[field] = readInteger(0, fields, "network " + std::to_string(number));
  }
  expectByte('\n', "after a network");
  return source;
}

// The greatest number of channels on the way to a field. No way is longer than N.
int depthOf(const Network& source) {
  const int fields = static_cast<int>(source.size()) - 1;
  int deepest = 0;
  for (int field = 1; field <= fields; ++field) {
    int channels = 0;
    for (int at = field; at != 0; at = source[at])
      if (++channels > fields) reject("field " + std::to_string(field) + " has no way to the spring");
    deepest = std::max(deepest, channels);
  }
  return deepest;
}

bool isPath(const Network& source) {
  return std::set<int>(source.begin() + 1, source.end()).size() == source.size() - 1;
}

void checkGroup(const std::string& group, int fields, bool rated, const Network& source) {
  if (rated != (group == "group7")) reject("R is 1 in group7 and 0 in the others");
  const int depth = depthOf(source);
  if (group == "group1" && fields > 8) reject("group1 has at most 8 fields");
  if (group == "group2" && !isPath(source)) reject("group2 has no channels that part");
  if (group == "group3" && fields > 100) reject("group3 has at most 100 fields");
  if (group == "group4" && depth > 2) reject("group4 has at most two channels on a way");
  if (group == "group5" && depth > 10) reject("group5 has at most ten channels on a way");
}

}  // namespace

int main(int argc, char** argv) {
  const int fields = readInteger(1, kMaxFields, "N");
  expectByte(' ', "after N");
  const int count = readInteger(1, kMaxNetworks, "K");
  expectByte(' ', "after K");
  const bool rated = readInteger(0, 1, "R") == 1;
  expectByte('\n', "after R");
  std::set<Network> networks;
  for (int number = 1; number <= count; ++number) {
    const Network network = readNetwork(fields, number);
    depthOf(network);
    if (!networks.insert(network).second) reject("a network is listed twice");
  }
  if (std::getchar() != EOF) reject("there is something after the last network");

  if (argc > 1) {
    const std::string group = argv[1];
    if (group.size() != 6 || group.compare(0, 5, "group") != 0 || group[5] < '1' || group[5] > '7')
      reject("unknown group " + group);
    for (const Network& network : networks) checkGroup(group, fields, rated, network);
  }
  return 42;
}
