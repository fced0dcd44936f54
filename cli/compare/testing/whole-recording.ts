import { mkdir, writeFile } from "node:fs/promises";
import { agentSettings } from "../../../agent/settings.ts";
import type { Entry } from "../../../agent/journal/events.ts";
import { recordedPlan } from "../../../agent/run-contest.ts";
import { noting, recordedRun } from "../../../workers/batch/testing/recorded-run.ts";
import { runFolder, type RunFolder } from "../../run/run-folder.ts";
import { writeRunSpec } from "../../run/run-spec.ts";

/** A run of two problems under a cap of three, which holds what each of its programs got. */
export async function wholeRecording(): Promise<readonly Entry[]> {
  const entries = await recordedRun(3);
  const { ask } = noting();
  const judged = await Promise.all(
    entries.flatMap(({ event }) =>
      event.type === "sample" && event.want === "solution" && event.code !== null
        ? [officialOf(event.problem, event.code)]
        : [],
    ),
  );
  async function officialOf(problem: string, program: { id: string; source: string }) {
    const { official } = await ask(problem, { language: "cpp20", source: program.source });
    const { verdict, score, groups } = official;
    return { problem, program: program.id, verdict, score, groups };
  }
  const total = { score: 0, maxScore: 200, penaltyMs: null, lastMs: null };
  const event: Entry["event"] = {
    type: "results",
    problems: [],
    total,
    frozen: null,
    judged,
  };
  const rest = entries.filter((entry) => entry.event.type !== "results");
  return [...rest, { seq: rest.length, at: "2026-01-01T00:00:00.000Z", key: "results", event }];
}

/** The same as a run's folder. */
export async function writeRecording(runs: string, entries: readonly Entry[]): Promise<RunFolder> {
  const folder = runFolder(runs, "20260101-fake-demo");
  const plan = recordedPlan(entries);
  if (plan === null) throw new Error("no run");
  await mkdir(folder.dir, { recursive: true });
  await writeRunSpec(folder.spec, {
    format: 1,
    id: folder.id,
    version: "0.1.0",
    createdAt: "2026-01-01T00:00:00.000Z",
    contest: plan.contest,
    problems: plan.problems.map((name) => ({
      name,
      dir: "/nowhere",
      digest: name,
      source: { kind: "pool", dir: "/nowhere" },
    })),
    endMs: 36_000_000,
    rule: plan.rule,
    sessions: [],
    points: {},
    outputOnly: [],
    recording: null,
    clock: "virtual",
    settings: agentSettings({}),
  });
  const lines = entries.map((entry, seq) => `${JSON.stringify({ ...entry, seq })}\n`);
  await writeFile(folder.journal, lines.join(""));
  return folder;
}
