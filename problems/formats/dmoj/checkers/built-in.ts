import type { Checker } from "../../../problem.ts";
import type { CheckerYaml } from "../init-yaml.ts";
import { easy, identical, rstripped, sortedLines, sortedTokens, standard } from "./compare.ts";
import { floats } from "./floats.ts";
import { checkerSource } from "./preamble.ts";

/**
 * One of DMOJ's own checkers, as a program: none of them is quite the ICPC format's.
 *
 * @returns null for a name that is none of those that say right or wrong
 */
export function builtInChecker({ name, args }: CheckerYaml, isBinary: boolean): Checker | null {
  const matches = matchesOf(name, args);
  if (matches === null) return null;
  const program = `dmoj_${name}.cpp`;
  const files = [{ name: program, text: checkerSource(matches, isBinary) }];
  return {
    kind: "testlib",
    program: { name: program, language: "cpp20", files },
    args: [],
  };
}

function matchesOf(name: string, args: CheckerYaml["args"]): string | null {
  const precision = args?.precision ?? 6;
  switch (name) {
    case "standard":
      return standard;
    case "identical":
      return identical;
    case "easy":
      return easy;
    case "rstripped":
      return rstripped(args?.filter_new_line === true);
    case "sorted":
      return args?.split_on === "whitespace" ? sortedTokens : sortedLines;
    case "unordered":
      return sortedTokens;
    case "floats":
      return floats(precision, args?.error_mode ?? "default");
    case "floatsabs":
      return floats(precision, "absolute");
    case "floatsrel":
      return floats(precision, "relative");
    default:
      return null;
  }
}
