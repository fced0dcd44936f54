import type { GroupScoring, TestGroup } from "../../problem.ts";
import { addOnce } from "../icpc-shared/add-once.ts";
import type { Reading } from "../format.ts";
import { passFailGroups } from "./pass-fail.ts";
import {
  breaksMatter,
  type GroupNode,
  groupNodes,
  isGroup,
  isNothingWhenRejected,
  isTest,
  maximumOf,
  mostOf,
  needsAll,
  testNames,
  treeOf,
} from "./score-node.ts";
import { soundNode } from "./sound-node.ts";

export type Scores = {
  scoring: boolean;
  /** Whether the output validator gives each test's points. */
  custom: boolean;
};

/**
 * Groups that have the points of the default grader together: one for each group in `data/secret`
 * where their points add up and no verdict takes any away, else one for all.
 *
 * @param root `data/`, or `data/secret` where samples don't count
 */
export function groupsOf(
  given: Reading,
  root: GroupNode,
  { scoring, custom }: Scores,
): TestGroup[] {
  if (!scoring) return passFailGroups(given, root);
  const node = soundNode(given, root, custom);
  if (node === null) return [];
  if (!isNothingWhenRejected(node)) return allOrNothing(given, node, custom);
  const parts = split(node, custom);
  if (custom) refuseUnbounded(given, parts);
  else {
    refuseMore(given, parts);
    remarkOnRanges(given, node);
  }
  return parts.map((each) => groupOf(each, custom));
}

/** A verdict that is not accepted leaves nothing of any points. */
function allOrNothing({ faults, remarks }: Reading, node: GroupNode, custom: boolean): TestGroup[] {
  const { from } = node;
  if (!needsAll(node) || custom) {
    const rule = "not supported yet: grader_flags by which a group's verdict takes points away";
    const hint = "Write always_accept for groups whose tests have points of their own.";
    addOnce(faults, from, rule, hint);
    return [];
  }
  const rule = "points are given only where all tests are accepted, as grader_flags are";
  remarks.add(
    from,
    rule,
    "For points of each group write accept_if_any_accepted or always_accept.",
  );
  return [{ ...named(node), maxScore: maximumOf(node), scoring: "pass-fail" }];
}

/** Parts whose points add up, those of direct tests together. */
function split(node: GroupNode, custom: boolean): GroupNode[] {
  const inner = node.parts.filter(isGroup);
  const isSplit = node.of === "sum" || node.parts.length === 1;
  if (!isSplit || breaksMatter(node) || inner.length === 0) return [node];
  if (custom && !inner.every((part) => part.hasRange)) return [node];
  const own = node.parts.filter(isTest);
  if (custom && own.length > 0) return [node];
  const rest = own.length === 0 ? [] : [{ ...node, parts: own }];
  return [
    ...rest,
    ...inner.flatMap((part) => (part.path === "secret" ? split(part, custom) : [part])),
  ];
}

function groupOf(node: GroupNode, custom: boolean): TestGroup {
  const maxScore = custom ? node.high : maximumOf(node);
  return { ...named(node), ...scoringOf(node, custom), maxScore };
}

function named(node: GroupNode): Pick<TestGroup, "name" | "requires" | "tests" | "constraint"> {
  const name = node.path === "" ? "data" : node.path.replace(/^secret\//, "");
  return { name, requires: [], tests: testNames(node), constraint: "" };
}

function scoringOf(node: GroupNode, custom: boolean): { scoring: GroupScoring } {
  const tests = node.parts.filter(isTest);
  const isPlain =
    tests.length === node.parts.length &&
    !breaksMatter(node) &&
    tests.every((test) => test.rejected === 0);
  if (isPlain && (node.of === "min" || node.of === "max")) return { scoring: node.of };
  if (isPlain && !custom) return { scoring: "sum" };
  const leaves = custom ? withLeaves(node, node.high) : node;
  return { scoring: { tree: treeOf(leaves) } };
}

/** With tests that may have all of the group's points, of which the validator gives some. */
function withLeaves(node: GroupNode, accepted: number): GroupNode {
  return {
    ...node,
    parts: node.parts.map((part) =>
      isTest(part) ? { ...part, accepted } : withLeaves(part, accepted),
    ),
  };
}

function refuseUnbounded({ faults }: Reading, nodes: readonly GroupNode[]): void {
  for (const { high, from } of nodes.filter((each) => !(each.high > 0 && each.high < Infinity)))
    addOnce(
      faults,
      from,
      `not supported yet: a range that ends at ${high} where validators give points`,
      "Write range: 0 and the best score.",
    );
}

function refuseMore({ faults }: Reading, nodes: readonly GroupNode[]): void {
  for (const node of nodes.filter((each) => mostOf(each) > maximumOf(each) + 1e-9))
    addOnce(
      faults,
      node.from,
      "not supported yet: on_reject: break by which failures may bring more points",
      "Write on_reject: continue.",
    );
}

function remarkOnRanges({ remarks }: Reading, root: GroupNode): void {
  for (const node of groupNodes(root).filter((each) => each.hasRange && each.high < Infinity)) {
    const points = maximumOf(node);
    if (Math.abs(points - node.high) < 1e-9) continue;
    const rule = `its range ends at ${node.high}, and all tests accepted make ${points} points`;
    remarks.add(node.from, rule, "Correct accept_score or range.");
  }
}
