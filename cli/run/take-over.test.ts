import { describe, expect, it } from "vitest";
import type { Entry } from "../../agent/journal/events.ts";
import { memoryJournal } from "../../agent/journal/journal.ts";
import type { AskJudge } from "../../agent/replay/recorded-referee.ts";
import { agentSettings } from "../../agent/settings.ts";
import { plainPrograms } from "../../agent/simulated-model/plain-programs.ts";
import { smallGrammar, writeGrammar } from "../../agent/simulated-model/testing/small-grammar.ts";
import { fakeProblem } from "../../agent/testing/fake-problem.ts";
import { programId } from "../../judge/program.ts";
import { codeforces } from "../../judge/rules/codeforces.ts";
import { ioi } from "../../judge/rules/ioi.ts";
import type { KnownRun } from "./known-run.ts";
import type { RunSpec } from "./run-spec.ts";
import { plainProgramsOf } from "./styles-once.ts";
import { askTakingOver, journalTakingOver, standInsOf } from "./take-over.ts";

const problem = fakeProblem("canal", [40, 60]);
const source = {
  kind: "simulated" as const,
  skill: 0.6,
  seed: 1,
  grammarDir: writeGrammar(smallGrammar),
  poolDir: null,
  stylesOnce: true,
};

function specOf(id: string, samples: number, rule = ioi): RunSpec {
  return {
    format: 1,
    id,
    version: "0.1.0",
    createdAt: "2026-01-02T03:04:05.000Z",
    contest: null,
    problems: [{ name: "canal", dir: "/nowhere", digest: "", source }],
    endMs: 36_000_000,
    rule,
    sessions: [],
    points: {},
    outputOnly: [],
    recording: null,
    clock: "virtual",
    settings: agentSettings({ aim: "whole", samples }),
  };
}

const plain = [...plainPrograms(problem, source, agentSettings({ aim: "whole", samples: 40 }))];
const [[first, firstPlain] = ["", { language: "cpp20" as const, source: "" }]] = plain;
/** A later program that differs from the first in style alone, and one that does something else. */
const alike = plain.slice(1).find(([, { source: text }]) => text === firstPlain.source)?.[0] ?? "";
const strange = plain.find(([, { source: text }]) => text !== firstPlain.source);
const groups = [{ name: "g1", score: 40, maxScore: 40, verdict: "AC" as const }];
const official = { verdict: "WA" as const, score: 40, groups };

const results: Entry["event"] = {
  type: "results",
  problems: [],
  total: { score: 40, maxScore: 100, penaltyMs: null, lastMs: null },
  frozen: null,
  judged: [{ problem: "canal", program: first, ...official }],
};
const practised = {
  type: "practised" as const,
  problem: "canal",
  program: first,
  role: "solution" as const,
  scorer: null,
  compiled: true,
  log: "",
  samples: [],
};
const known: KnownRun = {
  // It had the first program alone.
  spec: specOf("earlier", 1),
  entries: [
    { seq: 0, at: "", key: `canal/practised/solution/${first}`, event: practised },
    { seq: 1, at: "", key: "results", event: results },
  ],
};
const later = specOf("later", 40);
const standIns = standInsOf(later, plainProgramsOf(later, [problem]), known, [problem]);

describe("programs that the known run has in another style", () => {
  it("are not tried again", async () => {
    const journal = journalTakingOver(memoryJournal(), known, standIns);
    const event = await journal.effect(`canal/practised/solution/${alike}`, ["practised"], () => {
      throw new Error("tried");
    });
    expect(event).toEqual({ ...practised, program: alike });
    expect(alike).not.toBe(first);
    expect(journal.entries()).toHaveLength(1);
  });
});

describe("official results that the known run holds", () => {
  const asked: string[] = [];
  const judge: AskJudge = (_, program) => {
    asked.push(programId(program));
    return Promise.reject(new Error("judged"));
  };

  it("are those of its program, and of the one that stands for it", async () => {
    const ask = askTakingOver(judge, known, { ...ioi, feedback: "score" }, standIns);
    expect(await ask("canal", firstPlain)).toEqual({
      feedback: { level: "score", verdict: "WA", score: 40 },
      official: { level: "groups", ...official },
    });
    expect(asked).toEqual([]);
  });

  it("are judged where it has none", async () => {
    const ask = askTakingOver(judge, known, ioi, standIns);
    const program = strange?.[1] ?? firstPlain;
    await expect(ask("canal", program)).rejects.toThrow("judged");
    await expect(ask("ferry", firstPlain)).rejects.toThrow("judged");
    expect(asked).toEqual([programId(program), programId(firstPlain)]);
  });

  it("are judged anew where its rule had other tests run", async () => {
    const under = { ...known, spec: specOf("earlier", 1, codeforces) };
    const ask = askTakingOver(judge, under, ioi, standIns);
    await expect(ask("canal", firstPlain)).rejects.toThrow("judged");
  });
});
