import { z } from "zod";
import type { Faults } from "../package/fault.ts";
import { checkYaml, type YamlFile } from "../package/yaml-file.ts";

const minutes = z
  .number()
  .positive()
  .max(60 * 24 * 366);

const problem = z.union(
  [
    z.string().min(1),
    z.strictObject({ problem: z.string().min(1), points: z.number().positive().max(1_000_000) }),
  ],
  { error: "not a problem | Write its name or path, or problem: and points: below each other." },
);
const problems = z.array(problem).min(1).max(100);

const session = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and dashes only"),
  durationMinutes: minutes,
  problems,
});

const contestYaml = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and single dashes only"),
  title: z.string().min(1),
  rule: z.string().min(1).optional(),
  /** `rule` in older files. */
  policy: z.string().min(1).optional(),
  feedback: z
    .enum(["none", "verdict", "score", "groups"], {
      error: "not a feedback level | Write none, verdict, score or groups.",
    })
    .nullable()
    .default(null),
  durationMinutes: minutes.optional(),
  problems: problems.optional(),
  sessions: z.array(session).min(1).max(20).optional(),
  scoreboard: z.string().min(1).nullable().default(null),
  recording: z
    .string()
    .regex(/^[\w-]+(?:\.[\w-]+)*$/, "not the id of a run")
    .nullable()
    .default(null),
});

export type ProblemEntry = z.output<typeof problem>;

export type ContestData = Pick<
  z.output<typeof contestYaml>,
  "name" | "title" | "feedback" | "scoreboard" | "recording"
> & {
  rule: string;
  sessions: z.output<typeof session>[];
  /** Where the problems of each session stand in the file. */
  paths: PropertyKey[][];
};

/** A contest file's data, of one session where it has no days. Null, and faults, when it breaks the format. */
export function checkContest(yaml: YamlFile, faults: Faults): ContestData | null {
  const data = checkYaml(yaml, contestYaml, faults);
  if (data === null) return null;
  const { name, title, feedback, scoreboard, recording, policy } = data;
  const report = (path: PropertyKey[], rule: string, hint: string) =>
    faults.add(yaml.file, rule, hint, yaml.lineOf(path));
  const rule = data.rule ?? policy;
  if (data.rule !== undefined && policy !== undefined)
    report(["policy"], '"policy" says what "rule" says', "Remove it.");
  if (rule === undefined) report(["rule"], '"rule" is required', "Add the key, such as rule: ioi.");
  const sessions = sessionsOf(data, report);
  if (faults.any || rule === undefined || sessions === null) return null;
  const paths = sessions.map((_, index): PropertyKey[] =>
    data.sessions === undefined ? ["problems"] : ["sessions", index, "problems"],
  );
  return { name, title, feedback, scoreboard, recording, rule, sessions, paths };
}

function sessionsOf(
  { sessions, durationMinutes, problems: all }: z.output<typeof contestYaml>,
  report: (path: PropertyKey[], rule: string, hint: string) => void,
): ContestData["sessions"] | null {
  if (sessions === undefined) {
    const hint = "Add the key, or sessions with problems and durations of their own.";
    if (all === undefined) report(["problems"], '"problems" is required', hint);
    if (durationMinutes === undefined)
      report(["durationMinutes"], '"durationMinutes" is required', hint);
    if (all === undefined || durationMinutes === undefined) return null;
    return [{ name: "contest", durationMinutes, problems: all }];
  }
  const hint = "Remove it, or remove the sessions.";
  if (all !== undefined) report(["problems"], "problems stand in sessions here", hint);
  if (durationMinutes !== undefined)
    report(["durationMinutes"], "durations stand in sessions here", hint);
  for (const [index, { name }] of sessions.entries())
    if (sessions.findIndex((each) => each.name === name) < index)
      report(["sessions", index, "name"], `two sessions are named ${name}`, "Rename one.");
  return sessions;
}
