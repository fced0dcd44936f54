// Checks the joins and rates them by their number. Speaks two conventions:
//   ICPC     validate input answer feedback/ < output; exit 42 accepted, 43 wrong, else failure;
//            the share of the points is in feedback/score_multiplier.txt
//   testlib  validate input output answer; exit 0 all points, 7 some (`points F` on standard
//            error), 1 wrong, 3 failure
// The first number of the answer file is the number of joins that gets all points. The output is
// read a byte at a time, and no more of it than the joins that it announces.
#include <bitset>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <unordered_set>
#include <vector>

namespace {

constexpr int kMaxInstruments = 150;
constexpr int kMaxOrders = 500;
constexpr int kMaxJoins = 60'000;
constexpr std::size_t kLongestNumber = 5;  // digits of the last recording's number

using Mix = std::bitset<kMaxInstruments>;

enum class Outcome { rated, wrong, failure };

struct Judgement {
  Outcome outcome;
  int percent;  // of the points
  std::string message;
};

Judgement wrong(const std::string& message) { return {Outcome::wrong, 0, message}; }
Judgement failure(const std::string& message) { return {Outcome::failure, 0, message}; }

bool isBlank(int byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t' || byte == '\v' ||
         byte == '\f';
}

// Reads a number of at most five digits. False when something else comes, also the end.
bool readNumber(std::istream& in, int& number) {
  int byte = in.get();
  while (isBlank(byte)) byte = in.get();
  number = 0;
  std::size_t digits = 0;
  for (; byte != std::istream::traits_type::eof() && !isBlank(byte); byte = in.get()) {
    if (byte < '0' || byte > '9' || ++digits > kLongestNumber) return false;
    number = number * 10 + (byte - '0');
  }
  return digits > 0;
}

bool endsHere(std::istream& in) {
  int byte = in.get();
  while (isBlank(byte)) byte = in.get();
  return byte == std::istream::traits_type::eof();
}

struct Input {
  int instruments = 0;
  std::vector<Mix> orders;
};

bool readInput(std::istream& in, Input& input) {
  int count = 0;
  if (!(in >> input.instruments >> count) || input.instruments < 1 ||
      input.instruments > kMaxInstruments || count < 1 || count > kMaxOrders)
    return false;
  input.orders.resize(count);
  for (Mix& order : input.orders) {
    int size = 0;
    if (!(in >> size)) return false;
    for (int i = 0; i < size; ++i) {
      int instrument = 0;
      if (!(in >> instrument) || instrument < 1 || instrument > input.instruments) return false;
      order.set(instrument - 1);
    }
  }
  return true;
}

// Every order takes a join of its own, so that what can be saved are the others, the spare ones.
int percentOf(long long joins, long long target, long long orders) {
  if (joins <= target) return 100;
  const long long few = target - orders;
  const long long spare = joins - orders;
  return static_cast<int>(5 + 95 * few * few / (spare * spare));
}

Judgement judge(std::istream& inputFile, std::istream& output, std::istream& answer) {
  if (!inputFile || !output || !answer) return failure("a file cannot be opened");
  Input input;
  if (!readInput(inputFile, input)) return failure("the input is not one of this problem");
  const int orders = static_cast<int>(input.orders.size());
  int target = 0;
  if (!readNumber(answer, target) || target < orders)
    return failure("the answer file does not begin with a number of joins");

  int joins = 0;
  if (!readNumber(output, joins) || joins > kMaxJoins)
    return wrong("K is not an integer from 0 to 60000");
  std::vector<Mix> recordings(input.instruments);
  for (int i = 0; i < input.instruments; ++i) recordings[i].set(i);
  for (int number = 1; number <= joins; ++number) {
    const std::string name = "join " + std::to_string(number);
    const int made = static_cast<int>(recordings.size());
    int parts[2];
    for (int& part : parts)
      if (!readNumber(output, part) || part < 1 || part > made)
        return wrong(name + " is not two numbers of recordings that there are");
    const Mix &one = recordings[parts[0] - 1], &two = recordings[parts[1] - 1];
    if ((one & two).any()) return wrong(name + " would have an instrument twice");
    recordings.push_back(one | two);
  }
  if (!endsHere(output)) return wrong("there is something after the last join");

  const std::unordered_set<Mix> made(recordings.begin(), recordings.end());
  for (int i = 0; i < orders; ++i)
    if (made.count(input.orders[i]) == 0)
      return wrong("no recording is order " + std::to_string(i + 1));
  return {Outcome::rated, percentOf(joins, target, orders),
          "joins: " + std::to_string(joins) + ", target: " + std::to_string(target)};
}

std::string decimal(int percent) {
  char text[16];
  std::snprintf(text, sizeof text, "%d.%02d", percent / 100, percent % 100);
  return text;
}

int reportToIcpc(const Judgement& judgement, const std::string& feedback) {
  std::ofstream(feedback + "judgemessage.txt") << judgement.message << '\n';
  if (judgement.outcome == Outcome::failure) return 3;
  if (judgement.outcome == Outcome::wrong) return 43;
  std::ofstream file(feedback + "score_multiplier.txt");
  file << decimal(judgement.percent) << '\n';
  return file.flush() ? 42 : 3;
}

int reportToTestlib(const Judgement& judgement) {
  const bool partial = judgement.outcome == Outcome::rated && judgement.percent < 100;
  if (partial) std::cerr << "points " << decimal(judgement.percent) << ' ';
  std::cerr << judgement.message << '\n';
  if (judgement.outcome == Outcome::failure) return 3;
  if (judgement.outcome == Outcome::wrong) return 1;
  return partial ? 7 : 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "usage: validate input answer feedback/ < output\n"
                 "   or: validate input output answer\n";
    return 3;
  }
  std::ios::sync_with_stdio(false);
  const std::string third = argv[3];
  std::error_code ignored;
  std::ifstream input(argv[1]);
  std::ifstream second(argv[2]);
  if (std::filesystem::is_directory(third, ignored)) {
    const std::string feedback = third.back() == '/' ? third : third + '/';
    return reportToIcpc(judge(input, std::cin, second), feedback);
  }
  std::ifstream answer(third);
  return reportToTestlib(judge(input, second, answer));
}
