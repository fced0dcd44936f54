const maxAlternatives = 200;

/**
 * The format's globs: `*` within a name, and braces. `**` and `[…]` are not part of them.
 *
 * @returns null when the text is no such glob, else the patterns without braces that it stands for
 */
export function expandGlob(glob: string): string[] | null {
  if (glob.length > 500 || glob.includes("**") || /[[\]?\\]/.test(glob)) return null;
  const expanded = expandBraces(glob);
  if (expanded === null || expanded.some((each) => /[{}]/.test(each))) return null;
  return [...new Set(expanded)];
}

/** Expands braces from the innermost out. */
function expandBraces(glob: string): string[] | null {
  let patterns = [glob];
  for (;;) {
    const next = patterns.flatMap(expandOnce);
    if (next.length > maxAlternatives) return null;
    if (next.length === patterns.length && next.every((each, index) => each === patterns[index]))
      return patterns;
    patterns = next;
  }
}

function expandOnce(glob: string): string[] {
  const close = glob.indexOf("}");
  const open = glob.lastIndexOf("{", close);
  if (close < 0 || open < 0) return [glob];
  const before = glob.slice(0, open);
  const after = glob.slice(close + 1);
  return glob
    .slice(open + 1, close)
    .split(",")
    .map((choice) => before + choice + after);
}

/** Whether one of the patterns matches the path itself or a folder above it. */
export function matchesPathOrParent(patterns: readonly string[], path: string): boolean {
  const names = path.split("/");
  return patterns.some((pattern) => {
    const wanted = pattern.split("/");
    return (
      wanted.length <= names.length &&
      wanted.every((each, index) => matchesName(each, names[index] ?? ""))
    );
  });
}

/** Whether one of the patterns matches the whole path. */
export function matchesPath(patterns: readonly string[], path: string): boolean {
  const depth = path.split("/").length;
  return matchesPathOrParent(
    patterns.filter((pattern) => pattern.split("/").length === depth),
    path,
  );
}

/** Matches one name against a pattern with stars, in time |pattern| × |name| at most. */
export function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let read = 0;
  let star = -1;
  let resume = 0;
  while (read < name.length) {
    if (pattern[at] === "*") {
      star = at;
      resume = read;
      at += 1;
    } else if (at < pattern.length && pattern[at] === name[read]) {
      at += 1;
      read += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      read = resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}
