import type { ScoreTree, TestGroup } from "../../problem.ts";
import { addOnce } from "../icpc-shared/add-once.ts";
import type { Reading } from "../format.ts";
import {
  type GroupNode,
  groupNodes,
  isTest,
  needsAll,
  type ScoreNode,
  testNames,
} from "./score-node.ts";

/** The one group of a problem without points: worth 100, or nothing. */
export function passFailGroups({ faults }: Reading, root: GroupNode): TestGroup[] {
  const group: TestGroup = {
    name: root.parts.some((part) => !isTest(part) && part.path === "sample") ? "data" : "secret",
    maxScore: 100,
    scoring: "pass-fail",
    requires: [],
    tests: testNames(root),
    constraint: "",
  };
  if (needsAll(root)) return [group];
  for (const { verdict, from, breaks, parts } of groupNodes(root)) {
    if (verdict === "always")
      addOnce(
        faults,
        from,
        "not supported yet: always_accept in a pass-fail problem",
        "Remove it.",
      );
    if (verdict === "any" && breaks && !parts.every(needsAll))
      addOnce(
        faults,
        from,
        "not supported yet: on_reject: break over groups that are accepted with rejected tests",
        "Write on_reject: continue.",
      );
  }
  return [{ ...group, scoring: { tree: verdictTree(root) } }];
}

/** The verdict as points: the worst of parts that all count, the best of those of which one does. */
function verdictTree(node: ScoreNode): ScoreTree {
  if (isTest(node)) return { test: node.test, accepted: 100, rejected: 0 };
  const isAny = node.verdict === "any";
  return {
    of: isAny ? "max" : "min",
    breaks: isAny && node.breaks,
    parts: node.parts.map(verdictTree),
  };
}
