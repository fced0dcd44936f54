import type { ScoreTree } from "../../problem.ts";

/** How the default grader makes a group's verdict of those of its parts. */
export type VerdictMode = "all" | "any" | "always";

/** A part of `data/` as the default grader sees it. */
export type ScoreNode = TestNode | GroupNode;

export type TestNode = { test: string; accepted: number; rejected: number };

export type GroupNode = {
  /** Below `data/`. */
  path: string;
  of: "sum" | "min" | "max" | "avg";
  verdict: VerdictMode;
  breaks: boolean;
  /** Not empty. */
  parts: ScoreNode[];
  /** The upper end of its range. */
  high: number;
  /** Whether its range is its own. */
  hasRange: boolean;
  /** The file that faults name. */
  from: string;
};

export function isTest(node: ScoreNode): node is TestNode {
  return "test" in node;
}

export function isGroup(node: ScoreNode): node is GroupNode {
  return !isTest(node);
}

export function testNames(node: ScoreNode): string[] {
  return isTest(node) ? [node.test] : node.parts.flatMap(testNames);
}

/** All groups in it, itself first. */
export function groupNodes(node: ScoreNode): GroupNode[] {
  return isTest(node) ? [] : [node, ...node.parts.flatMap(groupNodes)];
}

/** Whether it is accepted exactly when all of its tests are. */
export function needsAll(node: ScoreNode): boolean {
  return isTest(node) || (node.verdict === "all" && node.parts.every(needsAll));
}

/**
 * Whether it has no points whenever it is not accepted, so that what a verdict takes away was
 * not there. Points are never below 0.
 */
export function isNothingWhenRejected(node: ScoreNode): boolean {
  if (isTest(node)) return node.rejected === 0;
  if (node.verdict === "always") return true;
  if (!node.parts.every(isNothingWhenRejected)) return false;
  return node.verdict === "any" || node.of === "min" || node.parts.length === 1;
}

/** Points when every test is accepted. */
export function maximumOf(node: ScoreNode): number {
  if (isTest(node)) return node.accepted;
  return combined(node.of, node.parts.map(maximumOf));
}

/**
 * No fewer points than any tests bring: where a rejected part ends a group early, the least of
 * fewer parts, or their mean, may be more.
 */
export function mostOf(node: ScoreNode): number {
  if (isTest(node)) return node.accepted;
  const points = node.parts.map(mostOf);
  const all = combined(node.of, points);
  if (!breaksMatter(node)) return all;
  let [most, sum, least] = [all, 0, Infinity];
  for (const [index, each] of points.entries()) {
    sum += each;
    least = Math.min(least, each);
    if (node.of === "min") most = Math.max(most, least);
    if (node.of === "avg") most = Math.max(most, sum / (index + 1));
  }
  return most;
}

function combined(of: GroupNode["of"], points: readonly number[]): number {
  if (of === "min") return Math.min(...points);
  if (of === "max") return Math.max(...points);
  const sum = points.reduce((total, each) => total + each, 0);
  return of === "avg" ? sum / points.length : sum;
}

/** Whether tests after a rejected one are without a say on the points. */
export function breaksMatter({ of, breaks, parts }: GroupNode): boolean {
  if (!breaks || parts.length === 1) return false;
  return of !== "min" || !parts.every(isNothingWhenRejected);
}

export function treeOf(node: ScoreNode): ScoreTree {
  if (isTest(node)) {
    const { test, accepted, rejected } = node;
    return { test, accepted, rejected };
  }
  return { of: node.of, breaks: breaksMatter(node), parts: node.parts.map(treeOf) };
}
