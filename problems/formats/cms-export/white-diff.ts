import type { Checker } from "../../problem.ts";

/**
 * CMS's white diff (cms/grading/steps/whitediff.py), as a program in its convention: lines are
 * compared one by one, each as its words, and blank lines at the end don't count. Unlike for the
 * ICPC format's default validator, it matters where lines end.
 */
const text = `#include <cstdio>
#include <cstdlib>
#include <string>

static bool isBlank(int c) { return c == ' ' || c == '\\t' || c == '\\v' || c == '\\f' || c == '\\r'; }

static std::FILE* open(const char* path) {
  std::FILE* file = std::fopen(path, "rb");
  if (!file) std::exit(1);
  static char buffers[2][1 << 16];
  static int next = 0;
  std::setvbuf(file, buffers[next++], _IOFBF, 1 << 16);
  return file;
}

// Words of the next line with one space between; false at the end of the file.
static bool readLine(std::FILE* file, std::string& line) {
  line.clear();
  int c = std::getc(file);
  if (c == EOF) return false;
  bool gap = false;
  for (; c != EOF && c != '\\n'; c = std::getc(file)) {
    if (isBlank(c)) {
      gap = true;
      continue;
    }
    if (gap && !line.empty()) line += ' ';
    gap = false;
    line += static_cast<char>(c);
  }
  return true;
}

int main(int argc, char** argv) {
  if (argc < 4) return 1;
  std::FILE* answer = open(argv[2]);
  std::FILE* output = open(argv[3]);
  std::string want, have;
  for (;;) {
    bool more = readLine(answer, want);
    more |= readLine(output, have);
    if (!more) break;
    if (want != have) {
      std::puts("0.0");
      std::fputs("translate:wrong\\n", stderr);
      return 0;
    }
  }
  std::puts("1.0");
  std::fputs("translate:success\\n", stderr);
}
`;

const name = "white_diff.cpp";

export const whiteDiff: Checker = {
  kind: "cms",
  program: { name, language: "cpp17", files: [{ name, text }] },
  args: [],
};
