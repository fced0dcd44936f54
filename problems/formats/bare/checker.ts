import { quote } from "../../package/fault.ts";
import { filesIn } from "../../package/tree.ts";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Checker } from "../../problem.ts";
import { readLooseProgram } from "../shared/loose-program.ts";
import { type CheckerMap, checkerMap, refuse, type Told } from "./problem-yaml.ts";

const checkerFile = /^(?:checker|check|chk)(?:\.([a-z0-9+]{1,5}))?$/i;
/** Endings that such a file has when it isn't a program's source. */
const noSource = new Set(["md", "txt", "o", "h", "hpp", "exe", "class", "yaml", "yml", "log"]);

const builtIn = ["tokens", "lines", "floats"] as const;

/** What `problem.yaml` names, else the checker's source at the top, else tokens. */
export async function readChecker(told: Told): Promise<Checker | null> {
  const { given, data } = told;
  const sources = checkerSources(told);
  const named = data.checker;
  const written = writtenOf(told);
  if (written === "refused") return null;
  if (written !== null) {
    remarkOnUnused(told, "checker_convention", "the checker is medalist's own");
    for (const file of sources)
      given.remarks.add(file, "is not used: problem.yaml names another checker", "Remove either.");
    return standardChecker(told, written);
  }
  if (typeof named === "string") {
    if (given.tree.files.has(named)) return ownChecker(told, named);
    const rule = `no checker ${quote(named)}`;
    refuse(told, ["checker"], rule, `Use ${builtIn.join(", ")} or the path of a source file.`);
    return null;
  }
  const [first, second] = sources;
  if (second !== undefined) {
    given.faults.add(second, "a second checker", "Remove it, or name one in problem.yaml.");
    return null;
  }
  if (first !== undefined) return ownChecker(told, first);
  if (data.checker_convention !== undefined) {
    refuse(told, ["checker_convention"], "a convention and no checker", "Add checker.cpp.");
    return null;
  }
  given.remarks.add(".", "no checker is named: tokens are compared", "Name one in problem.yaml.");
  return standardChecker(told, { kind: "tokens", tolerance: data.tolerance });
}

/** Whether a file at the top is a checker's source. */
export function isChecker(name: string): boolean {
  return checkerFile.test(name) && !noSource.has(endingOf(name));
}

/** Lower case; a compiled program has none on some systems. */
function endingOf(name: string): string {
  return checkerFile.exec(name)?.[1]?.toLowerCase() ?? "exe";
}

function checkerSources({ given: { tree, faults } }: Told): string[] {
  const files = [...filesIn(tree, ""), ...filesIn(tree, "checker")];
  const all = files.filter(({ name }) => checkerFile.test(name));
  const sources = all.filter(({ name }) => isChecker(name));
  const compiled = all.find(({ name }) => endingOf(name) === "exe");
  if (sources.length === 0 && compiled !== undefined) {
    const rule = "not supported yet: a compiled checker without its source";
    faults.add(compiled.path, rule, "Add its source, checker.cpp.");
  }
  return sources.map(({ path }) => path);
}

/** One of medalist's own; null where the package brings a program. */
function writtenOf({ given, yaml, data }: Told): CheckerMap | "refused" | null {
  const { checker: named, tolerance } = data;
  const kind = builtIn.find((each) => each === named);
  if (kind !== undefined) return { kind, tolerance };
  if (yaml === null || typeof named !== "object") return null;
  const map = checkYaml(yaml, checkerMap, given.faults, ["checker"]);
  return map === null ? "refused" : { ...map, tolerance: map.tolerance ?? tolerance };
}

function remarkOnUnused(
  { given, yaml, data }: Told,
  key: "tolerance" | "checker_convention",
  why: string,
): void {
  if (yaml === null || data[key] === undefined) return;
  given.remarks.add(yaml.file, `${key} is not used: ${why}`, "Remove it.", yaml.lineOf([key]));
}

/** Case counts unless it is said not to, as with testlib's wcmp; `lines` also counts every space. */
function standardChecker(told: Told, written: CheckerMap): Checker | null {
  const { kind, tolerance } = written;
  const absolute = written.absolute ?? tolerance ?? null;
  const relative = written.relative ?? tolerance ?? null;
  const hasBound = absolute !== null || relative !== null;
  if (kind === "floats" && !hasBound) {
    refuse(told, ["checker"], "floats without a tolerance", "Add such as tolerance: 1e-6.");
    return null;
  }
  if (kind !== "floats" && hasBound) {
    const rule = `a tolerance, and ${kind} compares no numbers`;
    const key = told.data.checker === undefined ? "tolerance" : "checker";
    refuse(told, [key], rule, "Use floats, or remove the tolerance.");
    return null;
  }
  return {
    kind: "standard",
    caseSensitive: written.case_sensitive ?? true,
    spaceSensitive: kind === "lines",
    floatAbsolute: absolute,
    floatRelative: relative,
  };
}

async function ownChecker(told: Told, path: string): Promise<Checker | null> {
  const { given, data } = told;
  remarkOnUnused(told, "tolerance", "the checker is a program");
  const program = await readLooseProgram(given, path);
  if (program === null) return null;
  const hasTestlib = program.files.some(
    ({ name, text }) =>
      name === program.name && /^[ \t]*#[ \t]*include[ \t]*["<]testlib\.h[">]/m.test(text),
  );
  const kind = data.checker_convention ?? (hasTestlib ? "testlib" : null);
  if (kind !== null) return { kind, program, args: [] };
  const hint = "Add checker_convention: testlib, cms or icpc to problem.yaml.";
  given.faults.add(path, "a checker whose convention is not told", hint);
  return null;
}
