import { quote } from "../../package/fault.ts";
import type { Checker, JudgeProgram, Task } from "../../problem.ts";
import { type Document, problemXml, refuse, remark } from "./document.ts";
import { type Source, sourceAt } from "./resource.ts";
import { readProgram, sourceOf } from "./sources.ts";
import type { Testset } from "./testset.ts";
import { attributeOf, childOf, type Element } from "./xml/element.ts";

/**
 * The checker, in testlib's convention; those of Polygon's own, such as `std::ncmp.cpp`, have their
 * source in the package too. An interactor without a checker decides alone.
 */
export async function readChecker(
  doc: Document,
  testset: Testset,
  task: Task,
): Promise<Checker | null> {
  const { given, root } = doc;
  const element = childOf(childOf(root, "assets"), "checker");
  if (element === undefined) {
    if (task.kind === "interactive") {
      checkPoints(doc, interactorOf(doc), testset, task.interactor);
      return { kind: "task" };
    }
    given.faults.add(problemXml, "<checker> is missing", "Choose a checker on Polygon.", root.line);
    return null;
  }
  const type = attributeOf(element, "type") ?? "testlib";
  if (type !== "testlib") {
    refuse(doc, element, `not supported yet: a checker of the type ${quote(type)}`, "Use testlib.");
    return null;
  }
  const source = sourceOf(doc, element);
  const program = source && (await readProgram(doc, copyOf(doc, element, source)));
  if (program === null) return null;
  checkPoints(doc, { element, word: "checker" }, testset, program);
  const args = argsOf(doc, element, testset, program);
  const { pointsDivisor = 1 } = given.settings;
  return { kind: "testlib", program, args, ...(pointsDivisor === 1 ? {} : { pointsDivisor }) };
}

/** The copy in the package's folder, where the source itself isn't there. */
function copyOf({ given }: Document, checker: Element, source: Source): Source {
  if (given.tree.files.has(source.path)) return source;
  const copy = childOf(checker, "copy");
  const at = copy && sourceAt(copy);
  const isThere = at !== undefined && at !== null && given.tree.files.has(at.path);
  return isThere ? { ...at, type: source.type } : source;
}

/** Functions of testlib that end a checker with points or a percentage. */
const givingPoints = /\b(quitp|quitpi|_points|_pc|_partially)\b/;

type Giver = { element: Element; word: keyof typeof article };
const article = { checker: "a checker", interactor: "an interactor" } as const;

function interactorOf({ root }: Document): Giver {
  const element = childOf(childOf(root, "assets"), "interactor") ?? root;
  return { element, word: "interactor" };
}

/**
 * On Codeforces a checker's points are the test's points, or their percentage. The judge here takes
 * fractions of them, which they are after division by `pointsDivisor`.
 */
function checkPoints(
  doc: Document,
  { element, word }: Giver,
  { judging }: Testset,
  program: JudgeProgram,
): void {
  const { pointsDivisor } = doc.given.settings;
  if (!mentions(program, givingPoints)) return;
  const isPercent = attributeOf(judging, "treat-points-from-checker-as-percent") === "true";
  if (pointsDivisor === 1 || (pointsDivisor !== undefined && word === "checker")) {
    const hint =
      pointsDivisor === 1
        ? "They are taken as fractions."
        : `They are divided by ${pointsDivisor}.`;
    remark(doc, element, `${article[word]} that gives points`, hint);
    return;
  }
  const what = isPercent ? "percentages" : "points";
  const hint =
    "Set pointsDivisor to what a full answer gets: 1 for fractions, 100 for percentages.";
  refuse(doc, element, `not supported yet: ${article[word]} that gives ${what}`, hint);
}

/** Checkers are told the testset and group, which few ask for. */
function argsOf(
  doc: Document,
  element: Element,
  { name, tests }: Testset,
  program: JudgeProgram,
): string[] {
  if (!mentions(program, /\bchecker\s*\.\s*(group|testset)\s*\(/)) return [];
  const groups = new Set(tests.map(({ group }) => group ?? ""));
  const [group = ""] = groups;
  if (groups.size > 1 && mentions(program, /\bchecker\s*\.\s*group\s*\(/))
    refuse(
      doc,
      element,
      "not supported yet: a checker that asks for a test's group",
      "Have it judge all tests in one way.",
    );
  return ["--testset", name, "--group", groups.size > 1 ? "" : group];
}

function mentions({ files }: JudgeProgram, words: RegExp): boolean {
  return files.some(({ name, text }) => name !== "testlib.h" && words.test(text));
}
