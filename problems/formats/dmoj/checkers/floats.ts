export type ErrorMode = "default" | "absolute" | "relative";

const near: Record<ErrorMode, string> = {
  absolute: "std::fabs(number - wanted) <= epsilon",
  relative: `std::min(wanted * (1 - epsilon), wanted * (1 + epsilon)) <= number &&
         number <= std::max(wanted * (1 - epsilon), wanted * (1 + epsilon))`,
  default: `std::fabs(number - wanted) <= epsilon ||
         (std::fabs(wanted) >= epsilon && std::fabs(1.0 - number / wanted) <= epsilon)`,
};

/**
 * Lines that are not empty, token by token. Where the answer has what Python's `float` reads,
 * the output must have a number within 10 to the minus `precision` of it; else the same token.
 * A comparison with NaN fails.
 */
export function floats(precision: number, mode: ErrorMode): string {
  return `
static bool isDigit(char c) { return c >= '0' && c <= '9'; }

static bool isWord(View text, View word) {
  return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

static bool isDecimal(View text) {
  std::size_t i = 0, digits = 0;
  auto skip = [&] { for (; i < text.size() && isDigit(text[i]); i++) digits++; };
  skip();
  if (i < text.size() && text[i] == '.') { i++; skip(); }
  if (digits == 0) return false;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    i++;
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) i++;
    digits = 0;
    skip();
    if (digits == 0) return false;
  }
  return i == text.size();
}

static bool readNumber(View token, double& value) {
  Text plain;
  for (std::size_t i = 0; i < token.size(); i++) {
    if (token[i] != '_') plain += token[i];
    else if (i == 0 || i + 1 == token.size() || !isDigit(token[i - 1]) || !isDigit(token[i + 1]))
      return false;
  }
  View rest = plain;
  if (!rest.empty() && (rest[0] == '+' || rest[0] == '-')) rest.remove_prefix(1);
  bool named = isWord(rest, "inf") || isWord(rest, "infinity") || isWord(rest, "nan");
  if (!named && !isDecimal(rest)) return false;
  value = std::strtod(plain.c_str(), nullptr);
  return true;
}

static bool isNear(double number, double wanted) {
  static const double epsilon = std::pow(10.0, -${precision}.0);
  return ${near[mode]};
}

static bool matches(View output, View answer) {
  Views lines = fullLines(output), wantedLines = fullLines(answer);
  if (lines.size() != wantedLines.size()) return false;
  for (std::size_t i = 0; i < lines.size(); i++) {
    Views line = tokens(lines[i]), wantedLine = tokens(wantedLines[i]);
    if (line.size() != wantedLine.size()) return false;
    for (std::size_t j = 0; j < line.size(); j++) {
      double number, wanted;
      if (!readNumber(wantedLine[j], wanted)) {
        if (line[j] != wantedLine[j]) return false;
      } else if (!readNumber(line[j], number) || !isNear(number, wanted)) return false;
    }
  }
  return true;
}
`;
}
