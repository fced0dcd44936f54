// Sample grader: reads the calls from standard input, prints the results at the end.
#include "towers.h"

#include <iostream>
#include <vector>

int main() {
  int calls;
  if (!(std::cin >> calls)) {
    std::cerr << "grader: line 1 must hold the number of calls\n";
    return 1;
  }
  std::vector<long long> results;
  for (int call = 1; call <= calls; ++call) {
    char kind;
    int first, second;
    if (!(std::cin >> kind >> first >> second) || (kind != '+' && kind != '?')) {
      std::cerr << "grader: call " << call << " must be '+ x y' or '? a b'\n";
      return 1;
    }
    if (kind == '+') {
      build_tower(first, second);
    } else {
      results.push_back(required_strength(first, second));
    }
  }
  for (long long result : results) std::cout << result << '\n';
}
