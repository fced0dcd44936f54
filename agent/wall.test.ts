import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** All of the lower rooms that the agent may know: types, pure functions and public views. */
const allowed = new Set([
  "problems/all-or-nothing.ts",
  "problems/formats/format-id.ts",
  "problems/formats/settings.ts",
  "problems/language.ts",
  "problems/package/fault.ts",
  "problems/package/yaml-file.ts",
  "problems/problem.ts",
  "problems/public-view.ts",
  "judge/verdict.ts",
  "judge/program.ts",
  "judge/judgement.ts",
  "judge/run-limits.ts",
  "judge/blobs.ts",
  "judge/bench/bench.ts",
  "judge/referee/referee.ts",
  "judge/referee/clock.ts",
  "judge/referee/cut-down.ts",
  "judge/rules/accepted.ts",
  "judge/rules/admission.ts",
  "judge/rules/atcoder.ts",
  "judge/rules/codeforces.ts",
  "judge/rules/counted.ts",
  "judge/rules/fair-share.ts",
  "judge/rules/from-policy.ts",
  "judge/rules/icpc.ts",
  "judge/rules/ioi.ts",
  "judge/rules/rule.ts",
  "judge/rules/scores.ts",
  "judge/rules/sessions.ts",
  "judge/rules/total-score.ts",
  "judge/scoring/round.ts",
  "judge/scoring/score.ts",
  "judge/scoring/share.ts",
  "judge/scoring/worst-verdict.ts",
]);

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(folder, name));
}

/** Every file named by an import or export, also for types, also dynamically. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const specifiers = text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g);
  return Array.from(specifiers, (match) => resolve(dirname(file), match[1] ?? ""));
}

function reachable(starts: string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (file.endsWith(".ts")) waiting.push(...importsOf(file));
  }
  return seen;
}

test("no import leads from the agent to hidden tests, loaders or the referee's ledger", () => {
  const reached = [...reachable(sources(join(root, "agent")))].map((file) => relative(root, file));
  const outside = reached.filter((file) => !file.startsWith("agent/"));
  expect(outside.filter((file) => !allowed.has(file))).toEqual([]);
});

test("the agent names no module that it computes at run time", () => {
  const computed = sources(join(root, "agent")).filter((file) =>
    /\b(?:import|require)\s*\(\s*[^"'\s)]/.test(readFileSync(file, "utf8")),
  );
  expect(computed.map((file) => relative(root, file))).toEqual([]);
});
