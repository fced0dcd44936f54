import { createHash } from "node:crypto";
import { z } from "zod";
import type { Bench } from "../../judge/bench/bench.ts";
import { programId } from "../../judge/program.ts";
import type { ContestClock } from "../../judge/referee/clock.ts";
import {
  type CountedOutcome,
  type FullFeedback,
  type Referee,
  SubmissionVoid,
} from "../../judge/referee/referee.ts";
import { cutDown } from "../../judge/referee/cut-down.ts";
import { admission } from "../../judge/rules/admission.ts";
import { ioi } from "../../judge/rules/ioi.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { type Schedule, type Session, termsOf } from "../../judge/rules/sessions.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import { replayClock } from "../replay/replay-clock.ts";
import { groupPointsOf } from "../solve/known-score.ts";
import type { Sampler } from "../sample/sampler.ts";
import { comparisonKey, requestKey } from "../sample/series.ts";
import type { Code, RepairCase, Want } from "../sources/source.ts";

/**
 * The truth about a program, which is its source text as JSON: it solves the first `solves`
 * groups and is wrong on the others in the way of its `kind`, or crashes there.
 */
const truthSchema = z.object({
  solves: z.number(),
  kind: z.string(),
  ce: z.boolean().optional(),
  crash: z.boolean().optional(),
  nosample: z.boolean().optional(),
  breaksJudge: z.boolean().optional(),
});
export type Truth = z.infer<typeof truthSchema>;

export function sourceOf(truth: Truth): string {
  return `${JSON.stringify(truth)}\n`;
}

function truthOf(source: string): Truth {
  return truthSchema.parse(JSON.parse(source));
}

/** A contest without parts: what it answers follows from the programs alone. */
export type World = {
  sampler: Sampler;
  bench: Bench;
  /** A new process has new clocks, or the shared one; the ledger stays. */
  startProcess(shared?: ContestClock): {
    referee: Referee;
    clockFor: (problem: string) => ContestClock;
  };
  /** How often each request was made. */
  asked: Map<string, number>;
  /** Counted submissions, by id. */
  ledger: Map<string, { problem: string; program: string; outcome: CountedOutcome }>;
};

export type WorldRules = Pick<Rule, "intervalMs"> & {
  cap: number;
  judgingMs: number;
  endMs: number;
  /** What else differs from the rule of the IOI. */
  rule?: Partial<Rule>;
  /** One of all problems when absent. */
  sessions?: Session[];
};

/** The rules as a contest has them. */
export function scheduleOf(
  { cap, intervalMs, endMs, rule, sessions = [] }: WorldRules,
  problems: readonly PublicProblem[],
): Schedule {
  return {
    rule: { ...ioi, cap, outputOnlyCap: cap, intervalMs, ...rule },
    sessions,
    problems: problems.map(({ name }) => name),
    endMs,
    points: {},
    outputOnly: [],
  };
}

export const defaultRules: WorldRules = {
  cap: 50,
  intervalMs: 60_000,
  judgingMs: 5_000,
  endMs: 36_000_000,
};

export function createWorld(
  problems: readonly PublicProblem[],
  programs: Readonly<Record<string, readonly Truth[]>>,
  rules: WorldRules = defaultRules,
): World {
  const asked: World["asked"] = new Map();
  const ledger: World["ledger"] = new Map();
  return {
    asked,
    ledger,
    bench: fakeBench,
    sampler: fakeSampler(programs, asked),
    startProcess(shared) {
      const clocks = new Map(
        problems.map((problem) => [problem.name, replayClock(startOf(problem, problems, rules))]),
      );
      const clockFor = (problem: string): ContestClock =>
        shared ?? clocks.get(problem) ?? replayClock();
      return { clockFor, referee: fakeReferee(problems, ledger, rules, clockFor) };
    },
  };
}

function startOf(
  problem: PublicProblem,
  problems: readonly PublicProblem[],
  rules: WorldRules,
): number {
  return termsOf(scheduleOf(rules, problems), problem.name, groupPointsOf(problem)).startMs;
}

const scripts: Record<Exclude<Want, "solution" | "brute">, readonly string[]> = {
  generator: ["many", "few", "broken"],
  validator: ["fine", "also fine", "strict", "rejects all"],
  scorer: ["broken", "by solved groups"],
};

function fakeSampler(
  programs: Readonly<Record<string, readonly Truth[]>>,
  asked: World["asked"],
): Sampler {
  return {
    async sample(request) {
      const { problem, want, index, repair } = request;
      const key = `${problem.name}/${requestKey(request)}`;
      asked.set(key, (asked.get(key) ?? 0) + 1);
      await Promise.resolve();
      const code =
        repair === undefined
          ? codeFor(programs[problem.name] ?? [], want, index)
          : mended(repair, index);
      if (code === null) return null;
      return { answer: code, usage: usageOf(index), durationMs: 60_000 + 1_000 * index };
    },
    async compare({ problem, first, second }) {
      const key = `${problem.name}/${comparisonKey(first, second)}`;
      asked.set(key, (asked.get(key) ?? 0) + 1);
      await Promise.resolve();
      const winner = truthOf(first.source).solves > truthOf(second.source).solves;
      return {
        answer: { ok: true, winner: winner ? "first" : "second" },
        usage: usageOf(0),
        durationMs: 10_000,
      };
    },
  };
}

function usageOf(index: number) {
  return {
    model: "recorded",
    inputTokens: 100,
    outputTokens: 1000,
    reasoningTokens: 10 * index,
    costUsd: 0.01,
  };
}

/** The first two answers solve one group more, in their own ways; then there are none. */
function mended({ program }: RepairCase, index: number): { ok: true; code: Code } | null {
  if (index >= 2) return null;
  const { solves, kind } = truthOf(program.source);
  const source = sourceOf({ solves: solves + 1, kind: `${kind}, mended ${index}` });
  return { ok: true, code: { want: "solution", program: { language: "cpp20", source } } };
}

function codeFor(
  programs: readonly Truth[],
  want: Want,
  index: number,
): { ok: true; code: Code } | { ok: false; reason: string } | null {
  if (want === "solution" || want === "brute") {
    const brute = [
      { solves: 99, kind: "brute" },
      { solves: 99, kind: "brute too" },
    ];
    const truth = (want === "brute" ? brute : programs)[index];
    if (truth === undefined) return null;
    if (truth.kind === "prose") return { ok: false, reason: "the answer holds no code" };
    return { ok: true, code: { want, program: { language: "cpp20", source: sourceOf(truth) } } };
  }
  const source = scripts[want][index];
  return source === undefined
    ? null
    : { ok: true, code: { want, script: { language: "javascript", source } } };
}

const fakeBench: Bench = {
  async samples(problem, program, scorer) {
    await Promise.resolve();
    const truth = truthOf(program.source);
    if (truth.ce === true) return { compile: { ok: false, log: "error: expected ;" }, samples: [] };
    const passes = truth.nosample !== true && scorer?.source !== "broken";
    const verdict = passes ? "AC" : "WA";
    const samples = problem.samples.map(
      ({ name }) => ({ name, verdict, message: "", cpuMs: 1 }) as const,
    );
    return { compile: { ok: true, log: "" }, samples };
  },
  async run({ program, inputs, scorer }) {
    await Promise.resolve();
    const { solves, kind, crash } = truthOf(program.source);
    return inputs.map((input) => {
      const group = Number(/^g(\d+)/.exec(input)?.[1]);
      const right = solves >= group;
      const base = { cpuMs: right ? 10 : 20, memoryKiB: 1000 };
      if (crash === true && !right) {
        return { ...base, status: "RTE" as const, signature: "RTE", value: null };
      }
      const value = solves / group;
      if (scorer !== undefined) {
        return { ...base, status: "OK" as const, signature: `score:${value}`, value };
      }
      const signature = digest(right ? `right ${input}` : `${kind} ${input}`);
      return { ...base, status: "OK" as const, signature, value: null };
    });
  },
  async show({ program, input }) {
    await Promise.resolve();
    const { solves, kind, crash } = truthOf(program.source);
    const right = solves >= Number(/^g(\d+)/.exec(input)?.[1]);
    if (crash === true && !right) return { input, status: "RTE", output: "" };
    return { input, status: "OK", output: right ? `right ${input}` : `${kind} ${input}` };
  },
  async generate(generator, wanted) {
    await Promise.resolve();
    return wanted.map(({ group, seed }) => {
      if (generator.source === "broken") {
        return { group, seed, ok: false, reason: "exit code 1" } as const;
      }
      // The generator "few" makes the same input from every seed.
      const text = generator.source === "few" ? "same" : String(seed);
      return { group, seed, ok: true, digest: `${group}-${text}`, bytes: 10 * seed } as const;
    });
  },
  async validate(validator, inputs) {
    await Promise.resolve();
    return inputs.map(({ digest: input }) => {
      if (validator.source === "strict") return !input.endsWith("same");
      return validator.source !== "rejects all";
    });
  },
};

/** Like the real one: idempotent by id, with a ledger that outlives the process. */
function fakeReferee(
  problems: readonly PublicProblem[],
  ledger: World["ledger"],
  rules: WorldRules,
  clockFor: (problem: string) => ContestClock,
): Referee {
  return {
    async submit({ id, problem: name, program }) {
      await Promise.resolve();
      const known = ledger.get(id);
      if (known !== undefined) return known.outcome;
      const problem = problems.find((one) => one.name === name);
      if (problem === undefined) throw new Error(`no problem ${name}`);
      const schedule = scheduleOf(rules, problems);
      const counted = [...ledger.values()].filter((entry) => entry.problem === name);
      const atMs = clockFor(name).nowMs();
      const times = counted.map((entry) => entry.outcome.atMs);
      const decision = admission(termsOf(schedule, name, groupPointsOf(problem)), times, atMs);
      if ("admitted" in decision) return decision;
      if (truthOf(program.source).breaksJudge === true) {
        throw new SubmissionVoid(`${id} could not be judged.`, "Mend the judge.", null);
      }
      const outcome: CountedOutcome = {
        admitted: true,
        number: decision.number,
        atMs,
        judgedAtMs: atMs + rules.judgingMs,
        feedback: cutDown(fakeFeedback(problem, program.source), schedule.rule.feedback),
      };
      ledger.set(id, { problem: name, program: programId(program), outcome });
      return outcome;
    },
  };
}

/** Full points for each group that the program solves, nothing for the others. */
export function fakeFeedback(problem: PublicProblem, source: string): FullFeedback {
  const { solves } = truthOf(source);
  const groups = problem.groups.map(({ name, maxScore }, index) => {
    const right = index < solves;
    return { name, maxScore, score: right ? maxScore : 0, verdict: right ? "AC" : "WA" } as const;
  });
  const score = groups.reduce((sum, group) => sum + group.score, 0);
  const all = groups.every((group) => group.verdict === "AC");
  return { level: "groups", verdict: all ? "AC" : "WA", score, groups };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
