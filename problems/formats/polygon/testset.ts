import { quote } from "../../package/fault.ts";
import { type Document, refuse, remark } from "./document.ts";
import { pointsIn } from "./numbers.ts";
import { type PathPattern, pathPatternOf } from "./path-pattern.ts";
import { attributeOf, childOf, childrenOf, type Element } from "./xml/element.ts";

const MOST_TESTS = 10_000;
const usualName = "tests";

/** The tests that count. */
export type Testset = {
  name: string;
  element: Element;
  judging: Element;
  tests: ListedTest[];
};

/** A test as `problem.xml` lists it, whether its files are there or not. */
export type ListedTest = {
  /** Its number from 1, with two digits at least. */
  name: string;
  element: Element;
  inputPath: string;
  answerPath: string;
  isSample: boolean;
  /** Null for a test in none. */
  group: string | null;
  points: number;
};

/** The testset `tests`, or the only one; null, and faults, without it. */
export function readTestset(doc: Document): Testset | null {
  const judging = childOf(doc.root, "judging");
  if (judging === undefined) {
    refuse(doc, doc.root, "<judging> is missing", "Take a problem's package from Polygon.");
    return null;
  }
  const all = childrenOf(judging, "testset");
  const named = all.filter((each) => attributeOf(each, "name") === usualName);
  const element = named[0] ?? (all.length === 1 ? all[0] : undefined);
  if (element === undefined || named.length > 1) {
    const rule = named.length > 1 ? "two testsets named tests" : "no testset named tests";
    refuse(doc, named[1] ?? judging, rule, `Name the main one ${usualName}.`);
    return null;
  }
  for (const other of all.filter((each) => each !== element))
    remark(
      doc,
      other,
      `the testset ${quote(attributeOf(other, "name") ?? "")} is not used`,
      `Submissions are judged with ${usualName}.`,
    );
  const tests = readTests(doc, element);
  const name = attributeOf(element, "name") ?? usualName;
  return tests && { name, element, judging, tests };
}

function readTests(doc: Document, element: Element): ListedTest[] | null {
  const listed = childrenOf(childOf(element, "tests"), "test");
  const input = readPattern(doc, element, "input-path-pattern");
  const answer = readPattern(doc, element, "answer-path-pattern");
  const written = childOf(element, "test-count");
  const count = written?.text.trim() ?? String(listed.length);
  if (written !== undefined && count !== String(listed.length)) {
    const rule = `<test-count> is ${quote(count)}, and <tests> has ${listed.length} tests`;
    refuse(doc, written, rule, "Make them agree.");
  }
  if (listed.length === 0) refuse(doc, element, "a testset without tests", "Add tests.");
  if (listed.length > MOST_TESTS)
    refuse(doc, element, `more than ${MOST_TESTS} tests`, "Take some out.");
  if (listed.length === 0 || listed.length > MOST_TESTS) return null;
  if (input === null || answer === null) return null;
  if (input(1) === answer(1))
    refuse(doc, element, "one pattern for inputs and answers", "Correct the patterns.");
  return listed.map((test, index) => readTest(doc, test, index + 1, input, answer));
}

function readTest(
  doc: Document,
  element: Element,
  number: number,
  input: PathPattern,
  answer: PathPattern,
): ListedTest {
  const method = attributeOf(element, "method") ?? "manual";
  if (method !== "manual" && method !== "generated")
    refuse(doc, element, `the method ${quote(method)} of a test`, "Write manual or generated.");
  return {
    name: String(number).padStart(2, "0"),
    element,
    inputPath: input(number),
    answerPath: answer(number),
    isSample: attributeOf(element, "sample") === "true",
    group: attributeOf(element, "group") ?? null,
    points: pointsIn(doc, element) ?? 0,
  };
}

function readPattern(doc: Document, parent: Element, name: string): PathPattern | null {
  const child = childOf(parent, name);
  if (child === undefined) {
    refuse(doc, parent, `<${name}> is missing`, "Add it, such as tests/%02d.");
    return null;
  }
  const pattern = pathPatternOf(child.text.trim());
  if (pattern === null) {
    const rule = `<${name}> is ${quote(child.text.trim())}, and no path with one %d`;
    refuse(doc, child, rule, "Write it as in tests/%02d.");
  }
  return pattern;
}
