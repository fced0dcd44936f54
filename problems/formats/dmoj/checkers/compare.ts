/** Tokens, and between two of them a line's end on both sides or on none. Blank lines count for nothing. */
export const standard = `
static bool nextToken(View text, std::size_t& at, bool& newLine, View& token) {
  newLine = false;
  while (at < text.size() && isSpace(text[at])) newLine |= isEnd(text[at++]);
  std::size_t from = at;
  while (at < text.size() && !isSpace(text[at])) at++;
  token = text.substr(from, at - from);
  return !token.empty();
}

static bool matches(View output, View answer) {
  std::size_t i = 0, j = 0;
  for (bool first = true;; first = false) {
    bool line, wantedLine;
    View token, wanted;
    bool more = nextToken(output, i, line, token), moreWanted = nextToken(answer, j, wantedLine, wanted);
    if (!more || !moreWanted) return more == moreWanted;
    if (token != wanted || (!first && line != wantedLine)) return false;
  }
}
`;

export const identical = `
static bool matches(View output, View answer) { return output == answer; }
`;

/** How often each character stands there, in either case; white space counts for nothing. */
export const easy = `
static std::array<std::size_t, 256> counts(View text) {
  std::array<std::size_t, 256> counts{};
  for (char c : text)
    if (!isSpace(c)) counts[(unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c)]++;
  return counts;
}

static bool matches(View output, View answer) { return counts(output) == counts(answer); }
`;

/** Line by line, without the white space at their ends. */
export function rstripped(skipsEmpty: boolean): string {
  const lines = skipsEmpty ? "fullLines(text)" : "split(text, isEnd)";
  return `
static Views linesOf(View text) {
  Views lines = ${lines};
  for (View& line : lines)
    while (!line.empty() && isSpace(line.back())) line.remove_suffix(1);
  return lines;
}

static bool matches(View output, View answer) { return linesOf(output) == linesOf(answer); }
`;
}

/** Lines, each as its tokens, in any order. */
export const sortedLines = `
static std::vector<Views> sortedLines(View text) {
  std::vector<Views> lines;
  for (View line : fullLines(text)) lines.push_back(tokens(line));
  std::sort(lines.begin(), lines.end());
  return lines;
}

static bool matches(View output, View answer) { return sortedLines(output) == sortedLines(answer); }
`;

/** Tokens in any order. */
export const sortedTokens = `
static Views sortedTokens(View text) {
  Views words = tokens(text);
  std::sort(words.begin(), words.end());
  return words;
}

static bool matches(View output, View answer) { return sortedTokens(output) == sortedTokens(answer); }
`;
