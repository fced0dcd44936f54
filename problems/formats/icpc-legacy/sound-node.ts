import { addOnce } from "../icpc-shared/add-once.ts";
import type { Reading } from "../format.ts";
import {
  breaksMatter,
  type GroupNode,
  groupNodes,
  isNothingWhenRejected,
  isTest,
  maximumOf,
  needsAll,
} from "./score-node.ts";

/**
 * The part of the tree that points hang on, once it is one that medalist can count: without
 * samples that have no points, and without anything below 0.
 *
 * @returns null, and faults, when it isn't
 */
export function soundNode(given: Reading, root: GroupNode, custom: boolean): GroupNode | null {
  const node = custom ? root : withoutIdleSamples(root);
  const { faults } = given;
  for (const group of groupNodes(node)) {
    const report = (rule: string, hint: string) => addOnce(faults, group.from, rule, hint);
    const tests = group.parts.filter(isTest);
    if (tests.some(({ rejected }) => custom && rejected !== 0))
      report("not supported yet: reject_score where validators give points", "Remove it.");
    else if (tests.some(({ accepted, rejected }) => accepted < 0 || rejected < 0))
      report("not supported yet: scores below 0", "Add to all scores, and to range.");
    else if (tests.some(({ accepted, rejected }) => !custom && rejected > accepted))
      report("not supported yet: a reject_score above accept_score", "Correct them.");
    if (breaksMatter(group) && !group.parts.every(needsAll))
      report(
        "not supported yet: on_reject: break over groups that are accepted with rejected tests",
        "Write on_reject: continue.",
      );
    else if (custom && breaksMatter(group))
      given.remarks.add(
        group.from,
        "on_reject: break stops at an output of 0 points too",
        "Write on_reject: continue.",
      );
  }
  if (!custom && !faults.any && maximumOf(node) <= 0)
    addOnce(
      faults,
      node.from,
      "no test is worth any points",
      "Write accept_score in testdata.yaml.",
    );
  return faults.any ? null : node;
}

/** Samples that bring no points, and whose verdict takes none away, need not be judged. */
function withoutIdleSamples(root: GroupNode): GroupNode {
  const { of, verdict, parts } = root;
  const sample = parts.find((part) => !isTest(part) && part.path === "sample");
  const others = parts.filter((part) => part !== sample);
  const isIdle =
    sample !== undefined &&
    root.path === "" &&
    of === "sum" &&
    verdict !== "all" &&
    !breaksMatter(root) &&
    maximumOf(sample) === 0 &&
    isNothingWhenRejected(sample) &&
    others.every(isNothingWhenRejected);
  return isIdle ? { ...root, parts: others } : root;
}
