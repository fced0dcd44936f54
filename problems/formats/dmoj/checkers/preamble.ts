/**
 * C++ that DMOJ's checkers share, followed by a `matches` of its own and `main`. The answer has
 * its line ends made `\n`, and one at the end, as DMOJ does with all data that is not binary.
 */
export function checkerSource(matches: string, isBinary: boolean): string {
  const normalised = isBinary ? "" : "\n  normalise(answer);";
  return `${preamble}
${matches}
int main(int argc, char** argv) {
  if (argc < 4) return 3;
  Text output = slurp(argv[2]), answer = slurp(argv[3]);${normalised}
  return matches(output, answer) ? 0 : 1;
}
`;
}

const preamble = `#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using Text = std::string;
using View = std::string_view;
using Views = std::vector<View>;

static Text slurp(const char* path) {
  std::FILE* file = std::fopen(path, "rb");
  if (!file) std::exit(3);
  Text text;
  static char buffer[1 << 16];
  for (std::size_t n; (n = std::fread(buffer, 1, sizeof buffer, file)) > 0;) text.append(buffer, n);
  std::fclose(file);
  return text;
}

[[maybe_unused]] static void normalise(Text& text) {
  if (text.empty()) return;
  Text plain;
  for (std::size_t i = 0; i < text.size(); i++) {
    if (text[i] != '\\r') plain += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\\n') plain += '\\n';
  }
  if (plain.back() != '\\n') plain += '\\n';
  text = plain;
}

[[maybe_unused]] static bool isEnd(char c) { return c == '\\n' || c == '\\r'; }

[[maybe_unused]] static bool isSpace(char c) {
  return c == ' ' || c == '\\t' || c == '\\v' || c == '\\f' || isEnd(c);
}

// Pieces between separators; empty ones too.
template <class Separator>
[[maybe_unused]] static Views split(View text, Separator separates) {
  Views pieces;
  std::size_t from = 0;
  for (std::size_t i = 0; i <= text.size(); i++) {
    if (i < text.size() && !separates(text[i])) continue;
    pieces.push_back(text.substr(from, i - from));
    from = i + 1;
  }
  return pieces;
}

[[maybe_unused]] static Views withoutEmpty(Views pieces) {
  std::erase_if(pieces, [](View piece) { return piece.empty(); });
  return pieces;
}

[[maybe_unused]] static Views tokens(View text) { return withoutEmpty(split(text, isSpace)); }

[[maybe_unused]] static Views fullLines(View text) { return withoutEmpty(split(text, isEnd)); }
`;
