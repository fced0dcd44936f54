/** A task of one number: print twice as much. An answer that is off by one is worth a half. */
export const twiceTests = (...numbers: number[]) =>
  numbers.map((number) => ({ input: `${number}\n`, answer: `${2 * number}\n` }));

export const exact = "print(2 * int(input()))\n";

/** Off by one everywhere. */
export const near = "print(2 * int(input()) + 1)\n";

/** Right below 100, and off by one from there on. */
export const nearLater = "n = int(input())\nprint(2 * n + (n >= 100))\n";

/** Right below 100, and crashes from there on. */
export const crashing = "n = int(input())\nassert n < 100\nprint(2 * n)\n";

/** Right below 1000, and never ends from there on. */
export const endless = "n = int(input())\nwhile n >= 1000:\n    pass\nprint(2 * n)\n";

/** Wrong everywhere, and far. */
export const wrong = "print(-7)\n";

export const exactCpp = `#include <cstdio>
int main() {
  long long n;
  if (std::scanf("%lld", &n) != 1) return 1;
  std::printf("%lld\\n", 2 * n);
}
`;

/** The same with these files in place of standard input and output. */
export const inFiles = (python: string, input: string, output: string) =>
  `import sys\nsys.stdin = open("${input}")\nsys.stdout = open("${output}", "w")\n${python}`;

export const inFilesCpp = (input: string, output: string) =>
  exactCpp.replace(
    "  long long n;\n",
    `  std::freopen("${input}", "r", stdin);\n  std::freopen("${output}", "w", stdout);\n  long long n;\n`,
  );

/** In CMS's convention: argv input, answer, output; a score on standard output. */
export const cmsChecker = `#include <cstdio>
#include <cstdlib>
static bool read(const char* path, long long& value) {
  std::FILE* file = std::fopen(path, "r");
  return file && std::fscanf(file, "%lld", &value) == 1;
}
int main(int, char** argv) {
  long long answer, output;
  if (!read(argv[2], answer)) return 1;
  long long off = read(argv[3], output) ? std::llabs(output - answer) : 9;
  std::puts(off == 0 ? "1.0" : off == 1 ? "0.5" : "0.0");
  std::fputs(off == 0 ? "translate:success\\n" : "translate:wrong\\n", stderr);
}
`;

/** In testlib's: argv input, output, answer; an exit code, and for a part 7 with points. */
export const testlibChecker = `#include <cstdio>
#include <cstdlib>
static bool read(const char* path, long long& value) {
  std::FILE* file = std::fopen(path, "r");
  return file && std::fscanf(file, "%lld", &value) == 1;
}
static int quitp(double points) {
  std::fprintf(stderr, "points %.2f off by one\\n", points);
  return 7;
}
int main(int, char** argv) {
  long long output, answer;
  if (!read(argv[3], answer)) return 3;
  if (!read(argv[2], output)) return 2;
  return output == answer ? 0 : std::llabs(output - answer) == 1 ? quitp(0.5) : 1;
}
`;

/** The same, where nothing is worth a part. */
export const strictChecker = testlibChecker
  .replace(/static int quitp[^}]*}\n/, "")
  .replace(": std::llabs(output - answer) == 1 ? quitp(0.5) : 1", ": 1");
