import type { Checker, TestGroup } from "../../../problem.ts";
import type { Content, ContentTest } from "../../../testing/content.ts";
import type { Layout } from "../../shared/testing.ts";
import type { Settings } from "../../settings.ts";

/** A problem of this format's shape as its files, with the limits that only settings can tell. */
export function writeDmoj(content: Content): { files: Layout; settings: Settings } {
  const tests = new Map(content.tests.map((test) => [test.name, test]));
  const files: Layout = { "problem.md": content.statement };
  const cases = content.groups.map((group) => {
    const lines = group.tests.map((name) => `{${caseOf(files, tests.get(name))}`);
    return isRun(group) ? runOf(group, lines) : batchOf(group, lines);
  });
  for (const { name, source } of content.references) files[name] = source;
  const top = [
    ...checkerOf(files, content.checker),
    `output_limit_length: ${content.limits.outputKiB * 1024}`,
    `wall_time_factor: ${content.limits.wallMs / content.limits.cpuMs}`,
  ];
  files["init.yml"] = `${[...top, "test_cases:", ...cases.flat()].join("\n")}\n`;
  const { cpuMs, memoryKiB } = content.limits;
  return { files, settings: { timeLimitMs: cpuMs, memoryLimitMiB: memoryKiB / 1024 } };
}

/** Lays down a test's files; the rest of its map, up to the points. */
function caseOf(files: Layout, test: ContentTest | undefined): string {
  if (test === undefined) return "}";
  const stem = `data/${test.name}`;
  files[`${stem}.in`] = test.input;
  if (test.answer === null) return `in: ${stem}.in}`;
  files[`${stem}.out`] = test.answer;
  return `in: ${stem}.in, out: ${stem}.out}`;
}

function isRun({ scoring }: TestGroup): boolean {
  return typeof scoring === "object";
}

function runOf({ scoring, maxScore }: TestGroup, lines: readonly string[]): string[] {
  const shares = typeof scoring === "object" && "shares" in scoring ? scoring.shares : [];
  return lines.map((line, index) => {
    const points = Math.round((shares[index] ?? 0) * maxScore);
    return `- ${line.slice(0, -1)}, points: ${points}}`;
  });
}

function batchOf({ requires, maxScore }: TestGroup, lines: readonly string[]): string[] {
  const earlier = requires.map((name) => name.replace("batch", ""));
  return [
    `- points: ${maxScore}`,
    `  dependencies: [${earlier.join(", ")}]`,
    "  batched:",
    ...lines.map((line) => `  - ${line}`),
  ];
}

/** One of DMOJ's own is told by its program's name, `dmoj_NAME.cpp`. */
function checkerOf(files: Layout, checker: Checker): string[] {
  if (checker.kind !== "testlib") return [];
  const { name, files: sources } = checker.program;
  const own = /^dmoj_(\w+)\.cpp$/.exec(name)?.[1];
  if (own !== undefined) return [`checker: ${own}`];
  for (const source of sources) files[source.name] = source.text;
  return ["checker:", "  name: bridged", `  args: {files: ${name}, type: testlib}`];
}
