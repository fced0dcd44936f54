// Checks an input byte by byte. argv[1], where given, names the group whose constraints hold.
// Exit code 42: valid. 43: not valid, and the reason is on standard error.
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

constexpr long long kMaxStalls = 100'000;
constexpr long long kMaxChange = 1'000'000'000;

[[noreturn]] void reject(const std::string& reason) {
  std::fprintf(stderr, "%s\n", reason.c_str());
  std::exit(43);
}

void expectByte(int wanted, const std::string& where) {
  if (std::getchar() != wanted) reject("unexpected byte " + where);
}

// An integer without a plus sign, leading zeros or a negative zero.
long long readInteger(long long low, long long high, const std::string& name) {
  int byte = std::getchar();
  const bool negative = byte == '-';
  if (negative) byte = std::getchar();
  if (byte < '0' || byte > '9') reject(name + " is not an integer");
  const bool zeroFirst = byte == '0';
  long long value = 0;
  int digits = 0;
  for (; byte >= '0' && byte <= '9'; byte = std::getchar()) {
    if (++digits > 12) reject(name + " has too many digits");
    value = value * 10 + (byte - '0');
  }
  if (byte != EOF) std::ungetc(byte, stdin);
  if (zeroFirst && (digits > 1 || negative)) reject(name + " is not in its shortest form");
  if (negative) value = -value;
  if (value < low || value > high) reject(name + " is out of range");
  return value;
}

struct Bounds {
  long long stalls = kMaxStalls;
  long long change = kMaxChange;
  long long highest = kMaxChange;
  bool oneNight = false;
};

Bounds boundsOf(const std::string& group) {
  Bounds bounds;
  if (group == "group1") {
    bounds.stalls = 10;
    bounds.change = 1000;
  } else if (group == "group2") {
    bounds.stalls = 100;
    bounds.change = 1'000'000;
  } else if (group == "group3") {
    bounds.stalls = 2000;
  } else if (group == "group4") {
    bounds.oneNight = true;
  } else if (group == "group5") {
    bounds.highest = 0;
  } else if (!group.empty() && group != "group6") {
    reject("unknown group " + group);
  }
  if (bounds.highest > bounds.change) bounds.highest = bounds.change;
  return bounds;
}

}  // namespace

int main(int argc, char** argv) {
  const Bounds bounds = boundsOf(argc > 1 ? argv[1] : "");
  const long long n = readInteger(1, bounds.stalls, "N");
  expectByte(' ', "after N");
  readInteger(1, bounds.oneNight ? 1 : n, "K");
  expectByte('\n', "after K");
  for (long long i = 1; i <= n; ++i) {
    const std::string name = "a_" + std::to_string(i);
    readInteger(-bounds.change, bounds.highest, name);
    expectByte(i < n ? ' ' : '\n', "after " + name);
  }
  if (std::getchar() != EOF) reject("bytes after the last line");
  return 42;
}
