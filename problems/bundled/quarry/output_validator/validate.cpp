// Checks a sequence of passes and rates it by their number. Speaks two conventions:
//   ICPC     validate input answer feedback/ < output; exit 42 accepted, 43 wrong, else failure;
//            the share of the points is in feedback/score_multiplier.txt
//   testlib  validate input output answer; exit 0 all points, 7 some (`points F` on standard
//            error), 1 wrong, 3 failure
// The first number of the answer file is the smallest possible number of passes. The output
// is read a byte at a time, and never more of it is held than one pass.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

namespace {

constexpr int kMaxWagons = 1000;

enum class Outcome { rated, wrong, failure };

struct Judgement {
  Outcome outcome;
  std::string share;  // of the points, a decimal number in [0, 1]
  std::string message;
};

Judgement wrong(const std::string& message) { return {Outcome::wrong, "0", message}; }
Judgement failure(const std::string& message) { return {Outcome::failure, "0", message}; }

bool isBlank(int byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t' || byte == '\v' ||
         byte == '\f';
}

// Reads a token of at most `longest` bytes. False at the end and for a longer one, which
// leaves `token` empty and not empty, respectively.
bool readToken(std::istream& in, std::size_t longest, std::string& token) {
  token.clear();
  int byte = in.get();
  while (isBlank(byte)) byte = in.get();
  for (; byte != std::istream::traits_type::eof() && !isBlank(byte); byte = in.get()) {
    token.push_back(static_cast<char>(byte));
    if (token.size() > longest) return false;
  }
  return !token.empty();
}

bool parseCount(const std::string& token, int& count) {
  if (token.empty() || token.size() > 4) return false;
  for (const char digit : token)
    if (digit < '0' || digit > '9') return false;
  count = std::stoi(token);
  return true;
}

std::vector<int> makePass(const std::vector<int>& train, const std::string& pass) {
  std::vector<int> made;
  std::vector<int> siding;
  for (std::size_t i = 0; i < train.size(); ++i) {
    (pass[i] == 'T' ? made : siding).push_back(train[i]);
  }
  made.insert(made.end(), siding.rbegin(), siding.rend());
  return made;
}

const char* shareOf(int passes, int fewest) {
  if (passes <= fewest) return "1";
  if (passes == fewest + 1) return "0.7";
  if (passes == fewest + 2) return "0.5";
  if (passes <= 2 * fewest + 4) return "0.35";
  return "0.1";
}

Judgement judge(std::istream& input, std::istream& output, std::istream& answer) {
  if (!input || !output || !answer) return failure("a file cannot be opened");
  int wagons = 0;
  int fewest = 0;
  std::string token;
  if (!(input >> wagons) || wagons < 1 || wagons > kMaxWagons) return failure("the input has no N");
  std::vector<int> train(wagons);
  for (int& kind : train)
    if (!(input >> kind)) return failure("the input has too few kinds");
  if (!readToken(answer, 4, token) || !parseCount(token, fewest))
    return failure("the answer file does not begin with a number of passes");

  int passes = 0;
  if (!readToken(output, 4, token) || !parseCount(token, passes))
    return wrong(token.empty() ? "the output is empty" : "K is not an integer from 0 to 2N");
  if (passes > 2 * wagons) return wrong("K is greater than 2N");
  for (int number = 1; number <= passes; ++number) {
    const std::string name = "pass " + std::to_string(number);
    if (!readToken(output, train.size(), token))
      return wrong(name + (token.empty() ? " is missing" : " has more than N letters"));
    if (token.size() < train.size()) return wrong(name + " has fewer than N letters");
    if (token.find_first_not_of("TS") != std::string::npos)
      return wrong(name + " has something other than T and S");
    train = makePass(train, token);
  }
  readToken(output, 1, token);
  if (!token.empty()) return wrong("there is something after the last pass");

  const auto disorder = std::is_sorted_until(train.begin(), train.end());
  if (disorder != train.end())
    return wrong("wagon " + std::to_string(disorder - train.begin() + 1) +
                 " carries a smaller kind than the wagon in front of it");
  if (passes < fewest) return failure("the output is better than the answer file");
  return {Outcome::rated, shareOf(passes, fewest),
          "passes: " + std::to_string(passes) + ", fewest possible: " + std::to_string(fewest)};
}

int reportToIcpc(const Judgement& judgement, const std::string& feedback) {
  std::ofstream(feedback + "judgemessage.txt") << judgement.message << '\n';
  if (judgement.outcome == Outcome::failure) return 3;
  if (judgement.outcome == Outcome::wrong) return 43;
  std::ofstream file(feedback + "score_multiplier.txt");
  file << judgement.share << '\n';
  return file.flush() ? 42 : 3;
}

int reportToTestlib(const Judgement& judgement) {
  const bool partial = judgement.outcome == Outcome::rated && judgement.share != "1";
  if (partial) std::cerr << "points " << judgement.share << ' ';
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
