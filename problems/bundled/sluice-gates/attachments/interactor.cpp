// Sample interactor: plays the spring and the gates for your program, from a file that is
// laid out as the statement says. Join it to your program with testing_tool.py, or by pipes:
//
//   g++ -O2 -std=gnu++20 -o interactor interactor.cpp
//   ./interactor 1.in
//
// It says on standard error how the talk ended, and leaves with 42 when the answer is right
// and 43 when it is not. Given a folder as a third argument, as judges give it, it writes the
// share of the points to score_multiplier.txt there.
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using Network = std::vector<int>;  // where the water of each field comes from

[[noreturn]] static void reject(const std::string& why) {
  std::cout << -1 << std::endl;
  std::cerr << "wrong: " << why << std::endl;
  std::exit(43);
}

static int readNumber(int low, int high) {
  int number;
  if (!(std::cin >> number)) reject("a number is missing");
  if (number < low || number > high) reject(std::to_string(number) + " is out of range");
  return number;
}

static int dryFields(const Network& source, const std::vector<bool>& closed) {
  int dry = 0;
  for (std::size_t field = 1; field < source.size(); ++field) {
    std::size_t at = field;
    while (at != 0 && !closed[at]) at = source[at];
    if (at != 0) ++dry;
  }
  return dry;
}

// The answer that most of the networks give, the smallest of several. Only those are kept.
static int answer(std::vector<Network>& networks, const std::vector<bool>& closed) {
  std::map<int, std::vector<Network>> byAnswer;
  for (const Network& network : networks) byAnswer[dryFields(network, closed)].push_back(network);
  auto best = byAnswer.begin();
  for (auto it = byAnswer.begin(); it != byAnswer.end(); ++it)
    if (it->second.size() > best->second.size()) best = it;
  networks = best->second;
  return best->first;
}

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  std::ifstream file(argc > 1 ? argv[1] : "");
  int fields, count, rated;
  if (!(file >> fields >> count >> rated)) {
    std::cerr << "usage: interactor FILE\n";
    return 1;
  }
  std::vector<Network> networks(count, Network(fields + 1));
  for (Network& network : networks)
    for (int field = 1; field <= fields; ++field) file >> network[field];

  std::cout << fields << std::endl;
  int questions = 0;
  std::string word;
  while (std::cin >> word && word == "?") {
    if (++questions > 6000) reject("more than 6000 questions");
    std::vector<bool> closed(fields + 1);
    for (int gates = readNumber(1, fields); gates > 0; --gates) {
      const int gate = readNumber(1, fields);
      if (closed[gate]) reject("gate " + std::to_string(gate) + " is named twice in a question");
      closed[gate] = true;
    }
    std::cout << answer(networks, closed) << std::endl;
  }
  if (word != "!") reject("neither ? nor !");
  Network given(fields + 1);
  for (int field = 1; field <= fields; ++field) given[field] = readNumber(0, fields);
  for (const Network& network : networks)
    if (network != given) reject("this is not the only network that fits the answers");

  int perCent = 100;
  if (rated == 1 && questions > 5 * fields)
    perCent = 100 * 5 * fields * 5 * fields / (questions * questions);
  std::cerr << "right, with " << questions << " questions: " << perCent << " %" << std::endl;
  if (argc > 3)
    std::ofstream(argv[3] + std::string("/score_multiplier.txt")) << perCent / 100.0 << '\n';
  return 42;
}
