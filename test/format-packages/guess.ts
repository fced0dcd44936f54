/** Communication: guess a number of 1 to 16 by asking whether it is above another. */
const hidden = { small: [3, 4], large: [9, 16] };

export const guessInputs = [...hidden.small, ...hidden.large].map((number) => `${number}\n`);

/** In CMS's convention: argv holds the pipes from and to the program. */
export const guessManager = `#include <csignal>
#include <cstdio>
static int finish(const char* score, int questions) {
  std::printf("%s\\n", score);
  std::fprintf(stderr, "%d questions\\n", questions);
  return 0;
}
int main(int, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  int hidden;
  if (std::scanf("%d", &hidden) != 1) return 1;
  std::FILE* to = std::fopen(argv[2], "w");
  std::FILE* from = std::fopen(argv[1], "r");
  std::fputs("16\\n", to);
  std::fflush(to);
  for (int questions = 0; questions <= 20; questions++) {
    char word;
    int number;
    if (std::fscanf(from, " %c%d", &word, &number) != 2) return finish("0.0", questions);
    if (word == '!')
      return finish(number != hidden ? "0.0" : questions <= 5 ? "1.0" : "0.5", questions);
    std::fprintf(to, "%d\\n", hidden > number);
    std::fflush(to);
  }
  return finish("0.0", 21);
}
`;

export const guessHeader = `#pragma once
bool above(int number);
int guess(int most);
`;

/** @param opening how the streams `from` and `to` come about */
const stubCpp = (opening: string) => `#include "guess.h"
#include <cstdio>
static std::FILE *from = stdin, *to = stdout;
bool above(int number) {
  int answer = 0;
  std::fprintf(to, "? %d\\n", number);
  std::fflush(to);
  return std::fscanf(from, "%d", &answer) == 1 && answer == 1;
}
int main(int argc, char** argv) {
${opening}  int most;
  if (std::fscanf(from, "%d", &most) != 1) return 1;
  std::fprintf(to, "! %d\\n", guess(most));
  std::fflush(to);
}
`;

/** Talks over standard streams. */
export const guessStub = stubCpp("").replace("int argc, char** argv", "");

/** Opens the pipes that it is told as arguments. */
export const guessFifoStub = stubCpp(`  if (argc < 3) return 1;
  from = std::fopen(argv[1], "r");
  to = std::fopen(argv[2], "w");
`);

const stubPython = (opening: string) => `import sys
import guess
${opening}
def above(number):
    print("?", number, file=target, flush=True)
    return source.readline().strip() == "1"
print("!", guess.guess(int(source.readline()), above), file=target, flush=True)
`;

export const guessStubPython = stubPython("source, target = sys.stdin, sys.stdout");
export const guessFifoStubPython = stubPython(
  'source, target = open(sys.argv[1]), open(sys.argv[2], "w")',
);

/** Four questions. */
export const halvingCpp = `#include "guess.h"
int guess(int most) {
  int low = 1;
  while (low < most) {
    int middle = (low + most) / 2;
    if (above(middle)) low = middle + 1;
    else most = middle;
  }
  return low;
}
`;

/** As many questions as the number is. */
export const counting = `def guess(most, above):
    number = 1
    while above(number):
        number += 1
    return number
`;

/** Asks nothing, and is wrong. */
export const guessing = "def guess(most, above):\n    return 1\n";

/** Leaves without a word. */
export const leaving = "def guess(most, above):\n    raise SystemExit(0)\n";
