/**
 * One task for every format: print the sum of the numbers. Small numbers are worth 30 points,
 * those whose sum leaves 32 bits 70.
 */
export const tests = [
  { input: "2\n1 2\n", answer: "3\n" },
  { input: "3\n10 20 -5\n", answer: "25\n" },
  { input: "2\n2000000000 2000000000\n", answer: "4000000000\n" },
  { input: "1\n-3000000000\n", answer: "-3000000000\n" },
] as const;

const main = (type: string) => `#include <iostream>
int main() {
  int n;
  std::cin >> n;
  ${type} sum = 0, x;
  while (n-- > 0 && std::cin >> x) sum += x;
  std::cout << sum << "\\n";
}
`;

/** Gets everything. */
export const full = main("long long");

/** Overflows in the second group. */
export const narrow = main("int");

/** Gets nothing. */
export const first = "input()\nprint(input().split()[0] + '0')\n";

/** A checker without a library: argv input, output, answer; exit code 0 or 1. */
export const testlibLike = `#include <fstream>
#include <iostream>
int main(int, char** argv) {
  std::ifstream output(argv[2]), answer(argv[3]);
  std::string seen, wanted;
  output >> seen;
  answer >> wanted;
  std::cerr << (seen == wanted ? "right" : "wrong");
  return seen == wanted ? 0 : 1;
}
`;

/** Accepts every input with as many numbers as it says. */
export const validator = (accepting: number) => `import sys
words = sys.stdin.read().split()
sys.exit(${accepting} if len(words) == int(words[0]) + 1 else 1)
`;
