import { plainPrograms } from "../../agent/simulated-model/plain-programs.ts";
import type { AskJudge } from "../../agent/replay/recorded-referee.ts";
import type { Bench } from "../../judge/bench/bench.ts";
import type { Judgement } from "../../judge/judgement.ts";
import { programId, type ProgramText } from "../../judge/program.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { RunSpec } from "./run-spec.ts";

// Programs of a simulated model that differ in style alone do the same: with `--styles-once` the
// plain one of them is run, once, and its results are those of all.

/** By problem and by program's id: what is run in its place. */
export type PlainPrograms = ReadonlyMap<string, ReadonlyMap<string, ProgramText>>;

/** Null where every program is run itself. */
export function plainProgramsOf(
  spec: Pick<RunSpec, "problems" | "settings">,
  problems: readonly PublicProblem[],
): PlainPrograms | null {
  const plain = new Map<string, ReadonlyMap<string, ProgramText>>();
  for (const { name, source } of spec.problems) {
    const problem = problems.find((each) => each.name === name);
    if (source.kind !== "simulated" || !source.stylesOnce || problem === undefined) continue;
    plain.set(name, plainPrograms(problem, source, spec.settings));
  }
  return plain.size === 0 ? null : plain;
}

/** The bench that runs the plain program, once for the same question. */
export function benchOfPlain(bench: Bench, plain: PlainPrograms): Bench {
  const samples = remembering<Awaited<ReturnType<Bench["samples"]>>>();
  const runs = remembering<Awaited<ReturnType<Bench["run"]>>>();
  return {
    ...bench,
    samples(problem, program, scorer) {
      const instead = plain.get(problem.name)?.get(programId(program));
      if (instead === undefined) return bench.samples(problem, program, scorer);
      return samples([problem.name, programId(instead), scorer], () =>
        bench.samples(problem, instead, scorer),
      );
    },
    run(request) {
      const { problem, program, inputs, giveUp, scorer } = request;
      const instead = plain.get(problem.name)?.get(programId(program));
      if (instead === undefined) return bench.run(request);
      return runs([problem.name, programId(instead), inputs, giveUp, scorer], () =>
        bench.run({ ...request, program: instead }),
      );
    },
  };
}

/** The judge that judges the plain program, and says so of the one that it stands for. */
export function judgeOfPlain<P extends { name: string }>(
  judge: (problem: P, program: ProgramText) => Promise<Judgement>,
  plain: PlainPrograms,
): typeof judge {
  const judged = remembering<Judgement>();
  return async (problem, program) => {
    const id = programId(program);
    const instead = plain.get(problem.name)?.get(id);
    if (instead === undefined) return judge(problem, program);
    const question = [problem.name, programId(instead)];
    const judgement = await judged(question, () => judge(problem, instead));
    return { ...judgement, program: id };
  };
}

/** The same of a judge that is asked after a run. */
export function askOfPlain(ask: AskJudge, plain: PlainPrograms): AskJudge {
  const asked = remembering<Awaited<ReturnType<AskJudge>>>();
  return (problem, program) => {
    const instead = plain.get(problem)?.get(programId(program));
    if (instead === undefined) return ask(problem, program);
    return asked([problem, programId(instead)], () => ask(problem, instead));
  };
}

/** Answers by question; a failure is forgotten. */
function remembering<T>() {
  const known = new Map<string, Promise<T>>();
  return (question: unknown, ask: () => Promise<T>): Promise<T> => {
    const key = JSON.stringify(question);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask();
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}
