import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { exampleProblem } from "../prompts/example-problem.ts";
import { createPoolSource } from "./pool-source.ts";
import type { SourceAnswer, Want } from "./source.ts";

const bundled = fileURLToPath(new URL("../../problems/bundled/", import.meta.url));
const names = readdirSync(bundled).filter((name) =>
  existsSync(join(bundled, name, "problem.yaml")),
);

async function all(name: string, want: Want): Promise<SourceAnswer[]> {
  const source = createPoolSource(bundled);
  const limits = { ...exampleProblem.limits, sourceKiB: 64 };
  const request = { problem: { ...exampleProblem, name, limits }, want, group: null };
  const answers: SourceAnswer[] = [];
  for (let index = 0; ; index++) {
    const answer = await source.sample({ ...request, index }, new AbortController().signal);
    if (answer === null) return answers;
    answers.push(answer);
  }
}

describe.each(names)("the pool of %s", (name) => {
  test("holds at least 30 solutions, in C++ and in Python", async () => {
    const solutions = await all(name, "solution");
    expect(solutions.length).toBeGreaterThanOrEqual(30);
    const languages = new Set(
      solutions.map(({ answer }) =>
        answer.ok && "program" in answer.code ? answer.code.program.language : null,
      ),
    );
    expect(languages).toContain("cpp20");
    expect(languages).toContain("python3");
  });

  test("holds what inputs are made, checked and answered with", async () => {
    expect((await all(name, "generator")).length).toBeGreaterThanOrEqual(3);
    expect((await all(name, "validator")).length).toBeGreaterThanOrEqual(4);
  });
});
