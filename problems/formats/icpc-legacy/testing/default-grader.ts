import type { ScoreTree, TestGroup } from "../../../problem.ts";
import { type GroupNode, isTest, type ScoreNode } from "../score-node.ts";

/** Whether each test is accepted, by name. */
export type Outcomes = ReadonlyMap<string, boolean>;
type Grade = { accepted: boolean; points: number };

/** The score that problemtools and its default grader give: nothing for what is not accepted. */
export function gradedScore(root: GroupNode, outcomes: Outcomes): number {
  const { accepted, points } = gradeOf(root, outcomes);
  return accepted ? points : 0;
}

function gradeOf(node: ScoreNode, outcomes: Outcomes): Grade {
  if (isTest(node)) {
    const accepted = outcomes.get(node.test) === true;
    return { accepted, points: accepted ? node.accepted : node.rejected };
  }
  const grades: Grade[] = [];
  for (const part of node.parts) {
    const grade = gradeOf(part, outcomes);
    grades.push(grade);
    if (!grade.accepted && node.breaks) break;
  }
  const verdicts = grades.map(({ accepted }) => accepted);
  const isAny = node.verdict === "any" && verdicts.includes(true);
  const accepted = node.verdict === "always" || isAny || verdicts.every(Boolean);
  return {
    accepted,
    points: combined(
      node.of,
      grades.map(({ points }) => points),
    ),
  };
}

function combined(of: "sum" | "min" | "max" | "avg", points: readonly number[]): number {
  if (of === "min") return Math.min(...points);
  if (of === "max") return Math.max(...points);
  const sum = points.reduce((total, each) => total + each, 0);
  return of === "avg" ? sum / points.length : sum;
}

/** The score that groups have by their docstrings in `problem.ts`. */
export function scoreOfGroups(groups: readonly TestGroup[], outcomes: Outcomes): number {
  return groups.reduce((sum, group) => sum + scoreOfGroup(group, outcomes), 0);
}

function scoreOfGroup({ scoring, tests, maxScore }: TestGroup, outcomes: Outcomes): number {
  const right = tests.filter((test) => outcomes.get(test) === true).length;
  if (scoring === "pass-fail" || scoring === "min") return right === tests.length ? maxScore : 0;
  if (scoring === "max") return right > 0 ? maxScore : 0;
  if (scoring === "sum") return (maxScore * right) / tests.length;
  if (typeof scoring === "object" && "tree" in scoring)
    return Math.min(maxScore, Math.max(0, pointsOf(scoring.tree, outcomes)));
  throw new Error("a scoring that this format has not");
}

function pointsOf(tree: ScoreTree, outcomes: Outcomes): number {
  if ("test" in tree) return outcomes.get(tree.test) === true ? tree.accepted : tree.rejected;
  const firstBad = tree.parts.findIndex((part) => hasFailed(part, outcomes));
  const end = tree.breaks && firstBad >= 0 ? firstBad + 1 : tree.parts.length;
  return combined(
    tree.of,
    tree.parts.slice(0, end).map((part) => pointsOf(part, outcomes)),
  );
}

function hasFailed(tree: ScoreTree, outcomes: Outcomes): boolean {
  if ("test" in tree) return outcomes.get(tree.test) !== true;
  return tree.parts.some((part) => hasFailed(part, outcomes));
}
