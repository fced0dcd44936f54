/**
 * Tokens of C++ in which no word may be renamed, and words: lines with #include, comments, raw
 * and other strings, characters, and numbers, whose suffixes and exponents are letters too.
 */
const token = new RegExp(
  [
    /^[ \t]*#[ \t]*include[^\n]*/,
    /\/\/[^\n]*/,
    /\/\*[\s\S]*?\*\//,
    /(?:u8|[uUL])?R"([^()\\\s]{0,16})\([\s\S]*?\)\1"/,
    /"(?:\\.|[^"\\\n])*"/,
    /'(?:\\.|[^'\\\n])+'/,
    /\.?\d(?:[eEpP][+-]|'(?=\w)|[\w.])*/,
    /[A-Za-z_]\w*/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gm",
);

const word = /^[A-Za-z_]\w*$/;

/** Different words of C++ text, outside of strings, comments and #include lines. */
export function wordsIn(code: string): Set<string> {
  const tokens = code.matchAll(token);
  return new Set(Array.from(tokens, ([text]) => text).filter((text) => word.test(text)));
}

/** The text with every whole word in place of which the map has another. */
export function renameWords(code: string, names: ReadonlyMap<string, string>): string {
  return code.replace(token, (text) => names.get(text) ?? text);
}

/** Whether something may be called so. */
export function isName(text: string): boolean {
  return word.test(text) && !reserved.has(text);
}

/** Whether the text uses a member of the standard library's containers or pairs by this name. */
export function usesStandardMember(code: string, name: string): boolean {
  return members.has(name) && new RegExp(String.raw`(?:\.|->)\s*${name}\b`).test(code);
}

const members = new Set(
  `all any append assign at back begin c_str clear count data emplace emplace_back empty end equal_range
  erase extract fill find first flip front insert length lower_bound max_size merge none pop pop_back
  pop_front push push_back push_front rbegin remove rend replace reserve reset resize reverse second set
  size sort splice substr swap test top unique upper_bound`.split(/\s+/),
);

/** What C++20 keeps for itself, `main`, and macros of the standard headers that look like names. */
const reserved = new Set(
  `alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t
  char32_t class compl concept const consteval constexpr constinit const_cast continue co_await
  co_return co_yield decltype default delete do double dynamic_cast else enum explicit export extern
  false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr
  operator or or_eq private protected public register reinterpret_cast requires return short signed
  sizeof static static_assert static_cast struct switch template this thread_local throw true try
  typedef typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq
  main assert errno stdin stdout stderr NULL EOF INFINITY NAN`.split(/\s+/),
);
