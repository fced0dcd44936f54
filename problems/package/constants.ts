import { bounds } from "./bounds.ts";
import type { Faults } from "./fault.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Text by name, as `problem.yaml` writes it. */
export type Constants = ReadonlyMap<string, string>;

/** What a file may grow to by its constants. */
const mostChars = bounds.textBytes;

const tag = /\{\{([a-zA-Z_][a-zA-Z0-9_]*)\}\}/g;
const latexCommand = /\\constant\{([a-zA-Z_][a-zA-Z0-9_]*)\}/g;

/**
 * The values of `constants`. A number is told as it is written, so that 1.0 stays a float in a
 * program; other notations than decimal become decimal.
 */
export function constantsOf(
  given: Readonly<Record<string, number | string>> | undefined,
  yaml: YamlFile | null,
): Constants {
  return new Map(
    Object.entries(given ?? {}).map(([name, value]) => {
      if (typeof value === "string") return [name, value];
      const source = yaml?.sourceOf(["constants", name]) ?? String(value);
      return [name, /^[-+]?0[xo]/i.test(source) ? String(value) : source];
    }),
  );
}

/** The text with `{{name}}` replaced, once; names that are no constant's stay. */
export function replaceIn(
  { constants, faults }: { constants?: Constants; faults: Faults },
  file: string,
  text: string,
  pattern: RegExp = tag,
): string {
  if (constants === undefined || constants.size === 0) return text;
  const pieces: string[] = [];
  let end = 0;
  let chars = text.length;
  for (const match of text.matchAll(pattern)) {
    const value = constants.get(match[1] ?? "");
    if (value === undefined) continue;
    chars += value.length - match[0].length;
    if (chars > mostChars) {
      const rule = `more than ${mostChars} characters when constants are replaced`;
      faults.add(file, rule, "Use shorter constants.");
      return text;
    }
    pieces.push(text.slice(end, match.index), value);
    end = match.index + match[0].length;
  }
  return pieces.join("") + text.slice(end);
}

/** As `replaceIn`, in a statement: LaTeX has a command in place of the tags. */
export function replaceInStatement(
  given: { constants?: Constants; faults: Faults },
  file: string,
  text: string,
  format: string,
): string {
  return replaceIn(given, file, text, format === "latex" ? latexCommand : tag);
}
