// Input validator: standard input against the statement, byte for byte. An optional
// argument names the test group whose further constraints hold. Exit 42 valid, 43 not.
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

constexpr long long max_threads = 30'000;
constexpr long long max_gone = 30;
constexpr long long max_signals = 1'000'000;
constexpr long long block = 500;

[[noreturn]] void reject(int line, const std::string& why) {
  std::fprintf(stderr, "line %d: %s\n", line, why.c_str());
  std::exit(43);
}

struct Reader {
  std::string text;
  size_t at = 0;
  int line = 1;

  void expect(char wanted, const char* name) {
    if (at >= text.size() || text[at] != wanted) reject(line, std::string("expected ") + name);
    ++at;
    if (wanted == '\n') ++line;
  }

  // Digits only: no sign, no leading zero.
  long long number(const char* name, long long low, long long high) {
    size_t begin = at;
    long long value = 0;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
      value = value * 10 + (text[at++] - '0');
      if (at - begin > 10) reject(line, std::string(name) + " is too long");
    }
    if (at == begin) reject(line, std::string(name) + " is not a number");
    if (text[begin] == '0' && at - begin > 1) reject(line, std::string(name) + " begins with 0");
    if (value < low || value > high) reject(line, std::string(name) + " is out of range");
    return value;
  }

  void threads(long long count) {
    for (long long i = 0; i < count; ++i, ++at)
      if (at >= text.size() || (text[at] != '0' && text[at] != '1'))
        reject(line, "a thread is neither 0 nor 1, or threads are missing");
  }
};

struct Case {
  long long n, d, full, most;
  std::vector<long long> gone;

  bool scored(long long wanted_full, long long wanted_most) const {
    return full == wanted_full && most == wanted_most;
  }

  bool in_blocks() const { return d > 1 && n == block * d; }

  bool one_in_each_block() const {
    if (n != block * d) return false;
    for (long long i = 0; i < d; ++i)
      if ((gone[i] - 1) / block != i) return false;
    return true;
  }
};

bool fits(const std::string& group, const Case& given) {
  if (group != "group3" && given.in_blocks()) return false;
  if (group == "group1") return given.n <= 1000 && given.scored(1000, 1000);
  if (group == "group2") return given.d == 1 && given.scored(15, 1000);
  if (group == "group3") return given.one_in_each_block() && given.scored(270, 10'000);
  if (group == "group4") return given.d <= 5 && given.scored(5000, 5000);
  if (group == "group5") return given.scored(900, 20'000);
  if (group == "group6") return given.scored(1100, 20'000);
  std::fprintf(stderr, "unknown group %s\n", group.c_str());
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  std::istreambuf_iterator<char> begin(std::cin), end;
  Reader input{std::string(begin, end)};
  Case given;
  given.n = input.number("N", 1, max_threads);
  input.expect(' ', "one blank");
  given.d = input.number("D", 1, std::min(given.n, max_gone));
  input.expect(' ', "one blank");
  given.full = input.number("F", 1, max_signals);
  input.expect(' ', "one blank");
  given.most = input.number("M", given.full, max_signals);
  input.expect('\n', "the end of the line");
  input.threads(given.n);
  input.expect('\n', "the end of the line");
  for (long long i = 0; i < given.d; ++i) {
    if (i > 0) input.expect(' ', "one blank");
    long long low = i == 0 ? 1 : given.gone.back() + 1;
    given.gone.push_back(input.number("a position", low, given.n));
  }
  input.expect('\n', "the end of the line");
  if (input.at != input.text.size()) reject(input.line, "text after the last line");
  if (argc > 1 && !fits(argv[1], given)) reject(input.line, "the group's constraint is broken");
  return 42;
}
