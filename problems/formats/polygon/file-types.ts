import { languageFamilies, type LanguageFamily, type LanguageId } from "../../language.ts";
import { matchesName } from "../../package/glob.ts";

/**
 * The language of one of Polygon's types of source file, such as `cpp.g++17` or
 * `cpp.gcc14-64-msys2-g++23`.
 *
 * @returns null for one that medalist does not judge, undefined where only the file's name tells
 */
export function languageOfType(type: string): LanguageId | null | undefined {
  if (type.startsWith("cpp.")) return cppOf(type);
  if (/^c\.|^c$/.test(type)) return "c17";
  if (/^python\.?pypy-?3/.test(type)) return "pypy3";
  if (/^python\.?3/.test(type)) return "python3";
  if (/^python\.?(2|pypy-?2)/.test(type)) return null;
  if (/^java(\.|\d|$)/.test(type)) return "java17";
  if (/^go(\.|$)/.test(type)) return "go";
  if (type.startsWith("rust")) return "rust";
  if (/^(js|javascript|node)/.test(type)) return "javascript";
  return undefined;
}

/** Those before C++17 are compiled as it, which leaves out little of them. */
function cppOf(type: string): LanguageId {
  const standard = /\+\+(\d[\dabxyz])/.exec(type)?.[1] ?? "17";
  if (/^(2[3-9b]|2c)/.test(standard)) return "cpp23";
  return standard.startsWith("2") ? "cpp20" : "cpp17";
}

/** Types that Polygon has had for sources in these languages. */
const known: Record<LanguageFamily, string[]> = {
  c: ["c.gcc", "c.gcc-64", "c.gcc11"],
  cpp: [
    "cpp.g++",
    "cpp.g++11",
    "cpp.g++14",
    "cpp.g++17",
    "cpp.g++20",
    "cpp.msys2-mingw64-9-g++17",
    "cpp.gcc11-64-winlibs-g++20",
    "cpp.gcc13-64-winlibs-g++20",
    "cpp.gcc14-64-msys2-g++23",
    "cpp.clang++17",
    "cpp.clang++20-diagnostics",
    "cpp.ms",
    "cpp.ms2017",
  ],
  python3: ["python.3", "python.pypy3", "python.pypy3-64"],
  java: ["java8", "java11", "java17", "java21", "java.8", "java.11"],
  javascript: ["js.node", "nodejs"],
  go: ["go", "go.1"],
  rust: ["rust", "rust.2021", "rust.2024"],
};

/**
 * The languages that a list such as `cpp.*;c.gcc` stands for, in which stars are wildcards. One of
 * a single version stands for its whole language: submissions aren't told apart by compiler here.
 */
export function familiesOf(forTypes: string): LanguageFamily[] {
  const patterns = forTypes
    .split(/[;:,\s]/)
    .filter((each) => each !== "" && each.length <= 100)
    .slice(0, 100);
  return languageFamilies.filter((family) =>
    patterns.some((pattern) => known[family].some((type) => matchesName(pattern, type))),
  );
}
