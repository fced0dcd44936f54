/** Tells the most that its first flag is; the second is how many questions it answers. */
export const interactor = `#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  int hidden, number, most = argc == 6 ? std::atoi(argv[4]) : 0;
  std::FILE* input = std::fopen(argv[1], "r");
  if (most == 0 || !input || std::fscanf(input, "%d", &hidden) != 1) return 1;
  std::FILE* message = std::fopen((std::string(argv[3]) + "judgemessage.txt").c_str(), "w");
  std::printf("%d\\n", most);
  std::fflush(stdout);
  for (int questions = 0; questions <= std::atoi(argv[5]); questions++) {
    char word;
    if (std::scanf(" %c%d", &word, &number) != 2) return 43;
    std::fprintf(message, "%c %d\\n", word, number);
    if (word == '!') return number == hidden ? 42 : 43;
    std::printf("%d\\n", hidden > number);
    std::fflush(stdout);
  }
  return 43;
}
`;

export const halving = `low, high = 1, int(input())
while low < high:
    middle = (low + high) // 2
    print("?", middle, flush=True)
    if input() == "1":
        low = middle + 1
    else:
        high = middle
print("!", low, flush=True)
`;

export const counting = `input()
number = 1
print("?", number, flush=True)
while input() == "1":
    number += 1
    print("?", number, flush=True)
print("!", number, flush=True)
`;

/** Ends well or badly by what it is told, without a guess. */
export const leaving = `import sys
if int(input()) == 16:
    print("? 3", flush=True)
    sys.exit(0 if input() == "0" else 5)
`;

/** A test in which the number is to be found. */
export const guess = (number: number) => ({ input: `${number}\n`, answer: "\n" });
