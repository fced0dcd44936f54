import { styleText } from "node:util";
import type { Verified, VerifiedSolution } from "../verify/verify-package.ts";
import { table } from "./table.ts";
import { visibleText } from "./visible-text.ts";

/** What was found of one package, for a terminal. */
export function verificationView({ package: place, solutions, inputs }: Verified): string {
  const rows = solutions.map((each) => [
    markOf(each),
    visibleText(each.name),
    each.expected,
    `${each.verdict} ${each.score}/${each.maxScore}`,
    each.slowest === null ? "" : `${each.slowest.cpuMs} of ${each.limitMs} ms`,
  ]);
  const solved =
    solutions.length === 0
      ? "  no solutions"
      : table(["", "solution", "expected", "got", "slowest"], rows);
  const told = solutions.flatMap((each) => [
    ...each.differences.map(
      ({ of, expected, got }) =>
        `  ${visibleText(each.name)}: ${visibleText(of)} was to be ${visibleText(expected)}, and is ${visibleText(got)}`,
    ),
    ...each.warnings.map((warning) => `  ${visibleText(each.name)}: ${warning}`),
  ]);
  return [heading(place), solved, ...told, ...inputLines(inputs)].join("\n");
}

function heading(place: string): string {
  return styleText("bold", visibleText(place), { stream: process.stdout });
}

function markOf({ differences, warnings }: VerifiedSolution): string {
  if (differences.length > 0) return styleText("red", "✗", { stream: process.stdout });
  if (warnings.length > 0) return styleText("yellow", "!", { stream: process.stdout });
  return styleText("green", "✓", { stream: process.stdout });
}

function inputLines(inputs: Verified["inputs"]): string[] {
  if (inputs === null) return [];
  const { checked, unchecked, faults } = inputs;
  const lines = faults.map(({ test, validator, kind, message }) => {
    const where = test === null ? "" : ` on ${visibleText(test)}`;
    return `  validator ${visibleText(validator)} ${kind === "rejected" ? "rejects the input" : "is broken"}${where}: ${visibleText(message)}`;
  });
  const of = checked + unchecked.length;
  const counted =
    unchecked.length === 0
      ? `  all ${of} inputs were validated`
      : `  ${checked} of ${of} inputs were validated; no validator looks at ${visibleText(unchecked.slice(0, 3).join(", "))}${unchecked.length > 3 ? ", …" : ""}`;
  return [...lines, counted];
}
