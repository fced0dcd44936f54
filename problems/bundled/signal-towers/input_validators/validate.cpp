// Input validator: standard input against the statement, byte for byte. An optional
// argument names the test group whose further constraints hold. Exit 42 valid, 43 not.
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>

namespace {

constexpr long long max_towers = 3000;
constexpr long long max_questions = 3000;
constexpr long long max_coordinate = 1'000'000'000;

[[noreturn]] void reject(int line, const std::string& why) {
  std::fprintf(stderr, "line %d: %s\n", line, why.c_str());
  std::exit(43);
}

struct Input {
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
};

struct Counts {
  long long towers = 0;
  long long questions = 0;
  bool on_axis = true;
  bool built_first = true;
};

void read_call(Input& input, Counts& counts) {
  if (input.at < input.text.size() && input.text[input.at] == '?') {
    if (counts.towers == 0) reject(input.line, "a question before the first tower");
    ++counts.questions;
    input.expect('?', "?");
    input.expect(' ', "one blank");
    input.number("a", 0, counts.towers - 1);
    input.expect(' ', "one blank");
    input.number("b", 0, counts.towers - 1);
  } else {
    if (counts.questions > 0) counts.built_first = false;
    ++counts.towers;
    input.expect('+', "+ or ?");
    input.expect(' ', "one blank");
    input.number("x", 0, max_coordinate);
    input.expect(' ', "one blank");
    if (input.number("y", 0, max_coordinate) != 0) counts.on_axis = false;
  }
  input.expect('\n', "the end of the line");
}

bool fits(const std::string& group, const Counts& counts) {
  if (group == "group1") return counts.towers <= 30 && counts.questions <= 30;
  if (group == "group2") return counts.on_axis;
  if (group == "group3") return counts.towers <= 300 && counts.questions <= 300;
  if (group == "group4") return counts.built_first;
  if (group == "group5") return counts.questions <= 8;
  if (group == "group6") return true;
  std::fprintf(stderr, "unknown group %s\n", group.c_str());
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  std::istreambuf_iterator<char> begin(std::cin), end;
  Input input{std::string(begin, end)};
  Counts counts;
  long long calls = input.number("c", 2, max_towers + max_questions);
  input.expect('\n', "the end of the line");
  for (long long call = 0; call < calls; ++call) read_call(input, counts);
  if (input.at != input.text.size()) reject(input.line, "text after the last call");
  if (counts.towers > max_towers) reject(input.line, "too many towers");
  if (counts.questions < 1 || counts.questions > max_questions)
    reject(input.line, "the number of questions is out of range");
  if (argc > 1 && !fits(argv[1], counts)) reject(input.line, "the group's constraint is broken");
  return 42;
}
