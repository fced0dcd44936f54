import { quote } from "../../package/fault.ts";
import { isHeader } from "../../package/programs.ts";
import type { LanguageId } from "../../language.ts";
import type { JudgeProgram } from "../../problem.ts";
import { readLooseProgram } from "../shared/loose-program.ts";
import { findFile, type Init, refuse } from "./find-file.ts";
import type { BridgedYaml } from "./init-yaml.ts";
import { bridgedKeys, reviewKeys } from "./review-keys.ts";

type At = readonly PropertyKey[];

/** DMOJ's names of languages; older ones of C++ are compiled as C++17. */
const languages: Record<string, LanguageId> = {
  C: "c17",
  C11: "c11",
  CLANG: "c17",
  CPP03: "cpp17",
  CPP11: "cpp17",
  CPP14: "cpp17",
  CPP17: "cpp17",
  CPP20: "cpp20",
  CPP23: "cpp23",
  CLANGX: "cpp17",
  PY3: "python3",
  PYPY3: "pypy3",
};

/** The order of paths that testlib has, under DMOJ's present names and its earlier ones. */
const testlibOrder = /^\{input(?:_file)?\} +\{output(?:_file)?\} +\{answer(?:_file)?\}$/;

/** How testlib gives points: DMOJ takes whole ones of the case's, and the judge here fractions. */
const pointsGiven = /\bquitpi?\s*\(|\b_points\b|\b_pc\b|\b_partially\b|["']points /;

/**
 * A program that DMOJ runs beside a submission and takes the verdict of. Accepted is exit code 0
 * and rejected is 1, with the contrib modules `default` and `testlib` alike.
 *
 * @param usualOrder whether its arguments are input, output and answer where none are written
 * @returns null, and a fault, for what the testlib convention does not have in the same way
 */
export async function readBridged(
  init: Init,
  yaml: BridgedYaml,
  at: At,
  usualOrder: boolean,
): Promise<JudgeProgram | null> {
  reviewKeys(init.given, init.yaml, at, yaml, bridgedKeys);
  const isKnown = checkConvention(init, yaml, at, usualOrder);
  const sources = yaml.files.filter((file) => !isHeader(file));
  const [main] = sources;
  if (main === undefined || sources.length > 1) {
    const rule = "not supported yet: a program of several source files, or of none";
    refuse(init, [...at, "files"], rule, "Name one source file, and headers.");
    return null;
  }
  const found = findFile(init, main, [...at, "files"]);
  const headers = yaml.files
    .filter(isHeader)
    .map((file) => findFile(init, file, [...at, "files"]))
    .filter((file) => file !== null);
  const program = found && (await readLooseProgram(init.given, found.path, headers));
  if (program === null || !isKnown) return null;
  if (givesPoints(program)) {
    const hint = "Let it accept or reject; points of its own can't be counted as DMOJ does.";
    const rule = "not supported yet: a program that gives points";
    init.given.faults.add(found?.path ?? main, rule, hint);
    return null;
  }
  return withLanguage(init, program, yaml.lang ?? null, at);
}

function checkConvention(init: Init, yaml: BridgedYaml, at: At, usualOrder: boolean): boolean {
  const type = yaml.type ?? "default";
  if (type !== "default" && type !== "testlib") {
    const hint = "Write it for testlib, and type: testlib.";
    refuse(init, [...at, "type"], `not supported yet: type ${quote(type)}`, hint);
    return false;
  }
  if (yaml.flags && yaml.flags.length > 0) {
    const rule = "not supported yet: flags for the compiler";
    refuse(init, [...at, "flags"], rule, "Write #define or #pragma in the source.");
    return false;
  }
  const key = yaml.args ? "args" : "args_format_string";
  const words = yaml.args ?? yaml.args_format_string ?? "";
  if (words === "" ? usualOrder || type === "testlib" : testlibOrder.test(words.trim()))
    return true;
  const hint = 'Take them in testlib\'s order, and say so: "{input} {output} {answer}".';
  const rule = "not supported yet: arguments other than input, output and answer";
  refuse(init, words === "" ? at : [...at, key], rule, hint);
  return false;
}

function givesPoints({ files }: JudgeProgram): boolean {
  return files.some(({ name, text }) => name !== "testlib.h" && pointsGiven.test(text));
}

function withLanguage(
  init: Init,
  program: JudgeProgram,
  lang: string | null,
  at: At,
): JudgeProgram | null {
  if (lang === null) return program;
  const language = Object.hasOwn(languages, lang) ? languages[lang] : undefined;
  if (language !== undefined) return { ...program, language };
  const hint = `Write one of ${Object.keys(languages).join(", ")}.`;
  refuse(init, [...at, "lang"], `not supported yet: lang ${quote(lang)}`, hint);
  return null;
}
