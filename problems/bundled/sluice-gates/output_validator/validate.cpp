// Talks with the program and rates the talk. Called as `validate INPUT ANSWER FEEDBACK/`, the
// program at standard input and output. Exit code 42 accepts, with the share of the points in
// score_multiplier.txt, and 43 rejects; anything else would be the judge's own fault.
//
// Where a test has several networks, the one that the answers describe is left open: each
// question gets the answer that most of the networks give which agree with all answers so far.
//
// A program may write anything. No more than a token of it is held, a talk that is longer than
// the longest honest one is cut off, and all answers of a talk fit into a pipe, so that a
// program that never reads cannot make this one wait.
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {

constexpr int kMaxFields = 300;
constexpr int kMaxQuestions = 6000;
constexpr int kFullShareUpTo = 5;  // questions for each field
constexpr long long kMaxBytes = 12 << 20;

constexpr int kAccepted = 42;
constexpr int kRejected = 43;
constexpr int kFault = 3;

std::string feedback;

[[noreturn]] void finish(int code, const std::string& message) {
  std::ofstream(feedback + "judgemessage.txt") << message << '\n';
  std::_Exit(code);
}

// A program that has gone, or that has closed its input, is found out when it is read from.
void tell(int number) {
  const std::string line = std::to_string(number) + '\n';
  std::size_t done = 0;
  while (done < line.size()) {
    const ssize_t put = write(STDOUT_FILENO, line.data() + done, line.size() - done);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return;
    done += static_cast<std::size_t>(put);
  }
}

[[noreturn]] void reject(const std::string& message) {
  tell(-1);
  finish(kRejected, message);
}

constexpr int kEnd = -1;

int nextByte() {
  static char buffer[1 << 16];
  static ssize_t size = 0;
  static ssize_t at = 0;
  static long long total = 0;
  while (at == size) {
    size = read(STDIN_FILENO, buffer, sizeof buffer);
    at = 0;
    if (size < 0 && errno == EINTR) size = 0;
    else if (size <= 0) return size = 0, kEnd;
    total += size;
    if (total > kMaxBytes) reject("the program wrote too much");
  }
  return static_cast<unsigned char>(buffer[at++]);
}

bool isBlank(int byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t' || byte == '\v' ||
         byte == '\f';
}

// A token, and the blank behind it if there is one: nothing more is waited for.
std::string readToken() {
  int byte = nextByte();
  while (isBlank(byte)) byte = nextByte();
  if (byte == kEnd) finish(kRejected, "the program ended without an answer");
  std::string token;
  for (; byte != kEnd && !isBlank(byte); byte = nextByte()) {
    token.push_back(static_cast<char>(byte));
    if (token.size() > 8) reject("a word is too long");
  }
  return token;
}

int readNumber(int low, int high, const std::string& name) {
  const std::string token = readToken();
  for (const char digit : token)
    if (digit < '0' || digit > '9') reject(name + " is not a number");
  const int value = std::stoi(token);
  if (value < low || value > high) reject(name + " is out of range");
  return value;
}

struct Network {
  std::vector<int> source;    // of field i: a field, or 0 for the spring
  std::vector<int> downhill;  // all fields, each behind its source

  int dryFields(const std::vector<char>& closed) const {
    std::vector<char> dry(source.size(), 0);
    int count = 0;
    for (const int field : downhill) {
      dry[field] = closed[field] || dry[source[field]];
      count += dry[field];
    }
    return count;
  }
};

std::vector<int> downhillOrder(const std::vector<int>& source) {
  std::vector<std::vector<int>> watered(source.size());
  for (std::size_t field = 1; field < source.size(); ++field) watered[source[field]].push_back(field);
  std::vector<int> order = watered[0];
  for (std::size_t i = 0; i < order.size(); ++i)
    order.insert(order.end(), watered[order[i]].begin(), watered[order[i]].end());
  return order;
}

struct Test {
  int fields = 0;
  bool rated = false;
  std::vector<Network> networks;
};

Test readTest(const char* path) {
  std::ifstream file(path);
  Test test;
  int networks = 0;
  int rated = 0;
  if (!(file >> test.fields >> networks >> rated) || test.fields < 1 || test.fields > kMaxFields)
    finish(kFault, "the input does not begin with N, K and R");
  test.rated = rated == 1;
  for (int k = 0; k < networks; ++k) {
    std::vector<int> source(test.fields + 1, 0);
    for (int field = 1; field <= test.fields; ++field)
      if (!(file >> source[field]) || source[field] < 0 || source[field] > test.fields)
        finish(kFault, "the input has no network " + std::to_string(k + 1));
    test.networks.push_back({source, downhillOrder(source)});
    if (static_cast<int>(test.networks.back().downhill.size()) != test.fields)
      finish(kFault, "a field of the input is cut off from the spring");
  }
  if (test.networks.empty()) finish(kFault, "the input has no network");
  return test;
}

// Leaves the networks that give the commonest answer, the smallest of several, and returns it.
int decide(std::vector<Network>& networks, const std::vector<char>& closed) {
  std::vector<int> answers;
  std::map<int, int> votes;
  for (const Network& network : networks) {
    answers.push_back(network.dryFields(closed));
    ++votes[answers.back()];
  }
  int chosen = answers.front();
  for (const auto& [answer, count] : votes)
    if (count > votes[chosen] || (count == votes[chosen] && answer < chosen)) chosen = answer;
  std::size_t kept = 0;
  for (std::size_t k = 0; k < networks.size(); ++k) {
    if (answers[k] != chosen) continue;
    if (kept != k) networks[kept] = std::move(networks[k]);
    ++kept;
  }
  networks.resize(kept);
  return chosen;
}

std::vector<char> readQuestion(int fields) {
  std::vector<char> closed(fields + 1, 0);
  const int gates = readNumber(1, fields, "the number of gates");
  for (int i = 0; i < gates; ++i) {
    const int gate = readNumber(1, fields, "a gate");
    if (closed[gate]) reject("a gate is named twice in a question");
    closed[gate] = 1;
  }
  return closed;
}

std::vector<int> readAnswer(int fields) {
  std::vector<int> source(fields + 1, 0);
  for (int field = 1; field <= fields; ++field) source[field] = readNumber(0, fields, "a source");
  return source;
}

[[noreturn]] void rate(const Test& test, const std::vector<int>& source, int questions) {
  for (const Network& network : test.networks)
    if (network.source != source)
      finish(kRejected, "another network fits the answers too, or alone");
  const int enough = kFullShareUpTo * test.fields;
  const bool full = !test.rated || questions <= enough;
  const int perCent = full ? 100 : 100 * enough * enough / (questions * questions);
  std::ofstream file(feedback + "score_multiplier.txt");
  file << perCent / 100.0 << '\n';
  if (!file.flush()) finish(kFault, "the share of the points cannot be written");
  finish(kAccepted, std::to_string(questions) + " questions");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return kFault;
  std::signal(SIGPIPE, SIG_IGN);
  feedback = argv[3];
  if (feedback.back() != '/') feedback.push_back('/');
  Test test = readTest(argv[1]);
  tell(test.fields);
  for (int questions = 0;; ++questions) {
    const std::string word = readToken();
    if (word == "!") rate(test, readAnswer(test.fields), questions);
    if (word != "?") reject("neither a question nor an answer");
    if (questions == kMaxQuestions) reject("too many questions");
    tell(decide(test.networks, readQuestion(test.fields)));
  }
}
