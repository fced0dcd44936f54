import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../problems/problem.ts";
import { packAnswers } from "../answers/archive.ts";
import { createContext } from "../context.ts";
import type { SubmissionText } from "../program.ts";
import { madeUpProvenance } from "../testing/provenance.ts";
import { fakePool, fakeSlot } from "../testing/fake-slot.ts";
import { runResult } from "../testing/run-result.ts";
import { tinyProblem } from "../testing/tiny-problem.ts";
import { prepareSubmission } from "./prepare-submission.ts";

let dir = "";
let problem: Problem;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "medalist-judge-"));
  problem = await tinyProblem(dir, {
    tests: { "1": ["1", "1"] },
    groups: [{ name: "all", tests: ["1"] }],
  });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Prepared with a slot that runs nothing: these are refused before anything runs. */
async function prepared(changes: Partial<Problem>, submission: SubmissionText) {
  const slot = fakeSlot(() => runResult({ status: "JE", fault: "nothing was to be run" }));
  const { machine } = madeUpProvenance;
  const context = createContext(fakePool(slot), "sha256:fake", dir, machine);
  try {
    const use = { priority: "referee" } as const;
    return await prepareSubmission(context, { ...problem, ...changes }, submission, use);
  } finally {
    context.results.close();
  }
}

describe("a submission that does not fit its task", () => {
  const python: SubmissionText = { language: "pypy3", source: "print(1)" };
  const answers = packAnswers(new Map([["1.out", Buffer.from("1")]]));

  it.each([
    [
      "a language that it does not take",
      { languages: ["cpp", "java"] },
      python,
      /in cpp, java only/,
    ],
    ["answers", {}, answers, /takes programs/],
  ] as [string, Partial<Problem>, SubmissionText, RegExp][])(
    "does not compile: %s",
    async (_, changes, submission, why) => {
      expect(await prepared(changes, submission)).toEqual({
        ok: false,
        log: expect.stringMatching(why),
      });
    },
  );
});
