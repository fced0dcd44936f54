/** Communication of two: the first is told a number and sends a word, the second reads it. */
export const courierInputs = [7, 4000, 70_000, 999_999].map((number) => `${number}\n`);

/** All points for a word of five characters, half of them for a longer one. */
export const courierManager = `#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>
static int finish(const char* score, const char* message) {
  std::puts(score);
  std::fprintf(stderr, "%s\\n", message);
  return 0;
}
// The end of a program that left is seen before this one's.
static int missWord() {
  usleep(500000);
  return finish("0.0", "no word");
}
int main(int, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  int number, told;
  if (std::scanf("%d", &number) != 1) return 1;
  std::FILE* toFirst = std::fopen(argv[2], "w");
  std::FILE* fromFirst = std::fopen(argv[1], "r");
  std::fprintf(toFirst, "%d\\n", number);
  std::fflush(toFirst);
  char word[32] = "";
  bool isThere = std::fscanf(fromFirst, "%20s", word) == 1;
  std::FILE* toSecond = std::fopen(argv[4], "w");
  std::FILE* fromSecond = std::fopen(argv[3], "r");
  if (!isThere) return missWord();
  std::fprintf(toSecond, "%s\\n", word);
  std::fflush(toSecond);
  if (std::fscanf(fromSecond, "%d", &told) != 1) return missWord();
  if (told != number) return finish("0.0", "another number");
  return finish(std::strlen(word) <= 5 ? "1.0" : "0.5", word);
}
`;

/**
 * Programs that are called with their number last.
 *
 * @param first what the first makes of the number, and `second` of the word
 */
const program = (opening: string, first: string, second: string) => `import os, sys
${opening}
line = source.readline().strip()
if sys.argv[-1] == "0":
    print(${first}, file=target, flush=True)
else:
    print(${second}, file=target, flush=True)
`;

const standard = "source, target = sys.stdin, sys.stdout";
const pipes = 'source, target = open(sys.argv[1]), open(sys.argv[2], "w")';

const couriers = (opening: string) => ({
  hex: program(opening, '"%x" % int(line)', "int(line, 16)"),
  /** Too long a word in the second group. */
  decimal: program(opening, "line", "line"),
  /** Has not understood what the second is told. */
  confused: program(opening, '"%x" % int(line)', "int(line, 16) + 1"),
  /** The first one breaks down. */
  broken: program(opening, "os.kill(os.getpid(), 11)", "0"),
});

export const overStreams = couriers(standard);
export const overPipes = couriers(pipes);
