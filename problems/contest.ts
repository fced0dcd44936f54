import { stat } from "node:fs/promises";
import path from "node:path";
import { resolveContest } from "./catalogue.ts";
import { type ContestSession, resolveProblems } from "./contest/sessions.ts";
import { checkContest, type ContestData } from "./contest/schema.ts";
import { type LoadOptions, loadProblem } from "./load-problem.ts";
import { Faults, PackageError } from "./package/fault.ts";
import { readLooseYaml } from "./package/loose-yaml.ts";
import type { YamlFile } from "./package/yaml-file.ts";
import type { Problem } from "./problem.ts";

export type Contest = {
  name: string;
  title: string;
  /** Absolute path of the contest file. */
  file: string;
  /** All sessions together. */
  durationMs: number;
  /** In order; one, of all problems, where the contest has no days. */
  sessions: ContestSession[];
  /** A rule's name, or the absolute path of a rule's file. */
  rule: string;
  /** In place of the rule's; null where the contest leaves it to the rule. */
  feedback: ContestData["feedback"];
  /** In the contest's order; names are unique. */
  problems: Problem[];
  /** Points that the contest gives, by problem. */
  points: Record<string, number>;
  /** Absolute path of the file of what people got; null where the contest names none. */
  scoreboard: string | null;
  /** Id of a recorded run that comes with it; null where there is none. */
  recording: string | null;
};

/**
 * Loads a contest by the name of a bundled one or by path, with its problems.
 *
 * @throws NotFound when there is no such contest
 * @throws PackageError with the faults of the contest's files, or of the first problem that has some
 */
export async function loadContest(
  nameOrPath: string,
  how: Pick<LoadOptions, "workshop" | "unpackInto"> = {},
): Promise<Contest> {
  const file = await resolveContest(nameOrPath);
  const base = path.dirname(file);
  const faults = new Faults();
  const refuse = () => new PackageError(path.relative(process.cwd(), file), faults);
  const yaml = await readLooseYaml(file, faults);
  const data = yaml === null ? null : checkContest(yaml, faults);
  if (yaml === null || data === null) throw refuse();
  const resolved = await resolveProblems(yaml, data, base, faults);
  const scoreboard = data.scoreboard === null ? null : path.resolve(base, data.scoreboard);
  if (scoreboard !== null) await checkThere(scoreboard, yaml, faults);
  if (faults.any) throw refuse();
  const problems: Problem[] = [];
  for (const folder of resolved.folders) problems.push(await loadProblem(folder, how));
  return {
    name: data.name,
    title: data.title,
    file,
    durationMs: resolved.sessions.at(-1)?.endMs ?? 0,
    sessions: resolved.sessions.map((session) => named(session, problems)),
    rule: /\.ya?ml$/.test(data.rule) ? path.resolve(base, data.rule) : data.rule,
    feedback: data.feedback,
    problems,
    points: pointsOf(resolved.points, problems),
    scoreboard,
    recording: data.recording,
  };
}

/** What the file holds is read where results are placed (docs/standing.md). */
async function checkThere(scoreboard: string, yaml: YamlFile, faults: Faults): Promise<void> {
  const info = await stat(scoreboard).catch(() => null);
  if (info?.isFile() === true) return;
  const rule = `there is no scoreboard ${scoreboard}`;
  faults.add(yaml.file, rule, "Correct the path, or remove the key.", yaml.lineOf(["scoreboard"]));
}

/** Problems of a session by the names that they have, which their folders need not tell. */
function named(
  { problems: indexes, ...session }: { problems: number[] } & Omit<ContestSession, "problems">,
  problems: readonly Problem[],
): ContestSession {
  return { ...session, problems: indexes.flatMap((index) => problems[index]?.name ?? []) };
}

function pointsOf(
  points: readonly (number | null)[],
  problems: readonly Problem[],
): Record<string, number> {
  const given = problems.flatMap(({ name }, index) => {
    const worth = points[index] ?? null;
    return worth === null ? [] : [[name, worth] as const];
  });
  return Object.fromEntries(given);
}
