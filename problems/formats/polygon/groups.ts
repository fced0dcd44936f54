import { quote } from "../../package/fault.ts";
import type { TestGroup } from "../../problem.ts";
import { type Document, refuse, remark } from "./document.ts";
import { inOrder } from "./group-order.ts";
import { totalOf } from "./numbers.ts";
import { readPolicies, type WrittenGroup } from "./policies.ts";
import type { ListedTest, Testset } from "./testset.ts";

/** What Codeforces' problems without points are worth here. */
const FULL_SCORE = 100;

const allTests = "tests";

/**
 * The groups of the testset, each before those that depend on it. Without any points all tests
 * must be passed, as in a round of Codeforces; without groups each test has its own points. Tests
 * outside of groups are a group of their own if they have points, and else have no say.
 */
export function readGroups(doc: Document, testset: Testset): TestGroup[] {
  const { tests } = testset;
  const written = readPolicies(doc, testset);
  if (written === null) {
    if (totalOf(tests.map(({ points }) => points)) === 0) return [passFail(tests)];
    return [eachTest(allTests, tests, [])];
  }
  checkMembership(doc, tests, written);
  const filled = written.map((group) => ({
    ...group,
    tests: tests.filter((test) => test.group === group.name),
  }));
  const groups = inOrder(doc, withoutEmpty(doc, filled)).map((group) => groupOf(doc, group));
  const rest = tests.filter((test) => test.group === null);
  const outside = eachTest(freeName(groups), rest, []);
  if (outside.maxScore > 0) groups.push(outside);
  else if (rest[0] !== undefined)
    remark(doc, rest[0].element, "a test without group or points", "It has no say on the score.");
  if (groups.some(({ maxScore }) => maxScore > 0)) return groups;
  const rule = "groups without points: all tests must be passed, which is worth 100";
  remark(doc, testset.element, rule, "Give points to tests or groups if that is wrong.");
  return [passFail(tests)];
}

export type FilledGroup = WrittenGroup & { tests: ListedTest[] };

function passFail(tests: readonly ListedTest[]): TestGroup {
  const names = tests.map(({ name }) => name);
  const rest = { requires: [], tests: names, constraint: "" };
  return { name: allTests, maxScore: FULL_SCORE, scoring: "pass-fail", ...rest };
}

/** A group in which each test has its points. */
function eachTest(name: string, tests: readonly ListedTest[], requires: string[]): TestGroup {
  const points = tests.map((test) => test.points);
  const maxScore = totalOf(points);
  const rest = { requires, tests: tests.map((test) => test.name), constraint: "" };
  // Of no points, and yet others may depend on it.
  if (maxScore === 0) return { name, maxScore, scoring: "pass-fail", ...rest };
  return { name, maxScore, scoring: { shares: points.map((each) => each / maxScore) }, ...rest };
}

function groupOf(doc: Document, group: FilledGroup): TestGroup {
  const { name, element, policy, points, tests, requires } = group;
  const ofTests = totalOf(tests.map((test) => test.points));
  if (policy === "each-test" && (ofTests > 0 || (points ?? 0) === 0)) {
    remarkOnFree(doc, group, ofTests);
    return eachTest(name, tests, requires);
  }
  const maxScore = points ?? ofTests;
  if (policy === "each-test")
    remark(doc, element, `points of the group ${quote(name)} alone`, "Its tests share them alike.");
  else if (ofTests > 0 && maxScore !== ofTests)
    remark(
      doc,
      element,
      `the group ${quote(name)} has ${maxScore} points, and its tests ${ofTests}`,
      "The group's count.",
    );
  const scoring = policy === "each-test" ? "sum" : "pass-fail";
  const names = tests.map((test) => test.name);
  return { name, maxScore, scoring, requires, tests: names, constraint: "" };
}

/** Groups that depend on one with shares are judged once it has its full score. */
function remarkOnFree(
  doc: Document,
  { name, tests, isRequired }: FilledGroup,
  total: number,
): void {
  const free = tests.find((test) => test.points === 0);
  if (!isRequired || total === 0 || free === undefined) return;
  const rule = `a test without points in the group ${quote(name)}, which others depend on`;
  remark(doc, free.element, rule, "They don't depend on it here.");
}

function checkMembership(
  doc: Document,
  tests: readonly ListedTest[],
  written: readonly WrittenGroup[],
): void {
  const names = new Set(written.map(({ name }) => name));
  for (const { group, element } of tests)
    if (group !== null && !names.has(group))
      refuse(doc, element, `no group ${quote(group)} in <groups>`, "Correct the name.");
}

function withoutEmpty(doc: Document, groups: readonly FilledGroup[]): FilledGroup[] {
  const left = groups.filter(({ tests }) => tests.length > 0);
  const names = new Set(left.map(({ name }) => name));
  for (const { name, element, points, tests } of groups) {
    if (tests.length > 0) continue;
    if ((points ?? 0) > 0)
      refuse(doc, element, `the group ${quote(name)} has points and no tests`, "Add tests.");
    else remark(doc, element, `the group ${quote(name)} has no tests`, "It is left out.");
  }
  return left.map((group) => ({
    ...group,
    requires: group.requires.filter((each) => names.has(each)),
  }));
}

function freeName(groups: readonly TestGroup[]): string {
  const isTaken = (name: string) => groups.some((group) => group.name === name);
  let name = allTests;
  while (isTaken(name)) name = `other ${name}`;
  return name;
}
