import { quote } from "../../package/fault.ts";
import type { ReferenceSolution, TestGroup, VerdictRule } from "../../problem.ts";
import { readLooseSolution } from "../shared/loose-program.ts";
import { type Document, refuse, remark } from "./document.ts";
import { expectations, isStrict } from "./expectations.ts";
import { languageOfType } from "./file-types.ts";
import { sourceOf } from "./sources.ts";
import type { Testset } from "./testset.ts";
import { attributeOf, childOf, childrenOf, elementsAt, type Element } from "./xml/element.ts";

const MOST_SOLUTIONS = 200;

/** The solutions, with what their tags ask of all tests and of single groups. */
export async function readReferences(
  doc: Document,
  testset: Testset,
  groups: readonly TestGroup[],
): Promise<ReferenceSolution[]> {
  const elements = elementsAt(doc.root, "assets", "solutions", "solution");
  if (elements.length > MOST_SOLUTIONS && elements[0] !== undefined) {
    const rule = `${elements.length} solutions, of which ${MOST_SOLUTIONS} are read`;
    remark(doc, elements[0], rule, "Take some out.");
  }
  const references: ReferenceSolution[] = [];
  for (const element of elements.slice(0, MOST_SOLUTIONS)) {
    const solution = await readSolution(doc, element);
    if (solution === null) continue;
    const verdicts = rulesOf(doc, element, testset, groups);
    references.push({ ...solution, expectedScore: null, expectedGroups: {}, verdicts });
  }
  return references;
}

type Solution = Pick<ReferenceSolution, "name" | "language" | "source">;

/** Null, mostly with a remark, for one that can't be run here or isn't meant to be. */
async function readSolution(doc: Document, element: Element): Promise<Solution | null> {
  const source = sourceOf(doc, element);
  if (source === null) return null;
  const { path, type } = source;
  const file = doc.given.tree.files.get(path);
  if (file === undefined) {
    refuse(doc, source.element, `no file ${quote(path)}`, "Add it, or correct the path.");
    return null;
  }
  const language = languageOfType(type);
  if (attributeOf(element, "tag") === "do-not-run" || language === null) {
    const isMeant =
      language === null
        ? `a solution of the type ${quote(type)}`
        : "a solution that is not to be run";
    remark(doc, element, isMeant, "It is left out.");
    return null;
  }
  const read = await readLooseSolution(doc.given, file);
  const name = path.replace(/^solutions\//, "");
  return read && { name, source: read.source, language: language ?? read.language };
}

/**
 * The tag's rule, and those of `<extra-tag>` for groups. What the tag asks of every test it doesn't
 * ask of these groups.
 */
function rulesOf(
  doc: Document,
  element: Element,
  testset: Testset,
  groups: readonly TestGroup[],
): VerdictRule[] {
  const counted = new Set(groups.flatMap(({ tests }) => tests));
  const tests = testset.tests.filter(({ name }) => counted.has(name));
  const extras = extrasOf(doc, element, testset.name);
  const excepted = new Set(extras.flatMap(({ group }) => group ?? []));
  const rules = [{ group: null, tag: attributeOf(element, "tag") ?? "", at: element }, ...extras];
  return rules.flatMap(({ group, tag, at }): VerdictRule[] => {
    const expected = expectations.get(tag);
    if (expected === undefined) {
      remark(doc, at, `the tag ${quote(tag)} is none of Polygon's`, "Nothing is expected by it.");
      return [];
    }
    const isMeant = (of: string | null) =>
      group === null ? !(isStrict(expected) && excepted.has(of ?? "")) : of === group;
    const names = tests.filter((test) => isMeant(test.group)).map(({ name }) => name);
    return names.length === 0 ? [] : [{ tests: names, ...expected }];
  });
}

type Extra = { group: string | null; tag: string; at: Element };

/** Tags for other testsets have no say. */
function extrasOf(doc: Document, element: Element, testset: string): Extra[] {
  return childrenOf(childOf(element, "extra-tags"), "extra-tag").flatMap((at) => {
    const tag = attributeOf(at, "tag");
    if (tag === undefined) {
      remark(doc, at, "an extra tag without tag", "Nothing is expected by it.");
      return [];
    }
    if ((attributeOf(at, "testset") ?? testset) !== testset) return [];
    return [{ group: attributeOf(at, "group") ?? null, tag, at }];
  });
}
