import { z } from "zod";
import { checkYaml, notYet, type YamlFile } from "../../package/yaml-file.ts";
import type { GroupScoring } from "../../problem.ts";
import type { Reading } from "../format.ts";
import type { TaskYaml } from "./task-yaml.ts";

/** A row of a group score type's parameters; `tests` is a count or a regular expression. */
export type Row = { points: number; tests: number | string; scoring: GroupScoring };

export type ScoreType =
  | { kind: "sum"; pointsPerTest: number }
  /** Rows in order; all of their `tests` are of one type. */
  | { kind: "groups"; rows: Row[] };

const MOST_ROWS = 200;

const points = z
  .number("points are a number | Write one from 0.")
  .min(0, "points below 0 | Write a number from 0.")
  .max(1e9, "too many points | Write a smaller number.");

const noTests = "neither a count of tests nor a regular expression | Write one of them.";
const tests = z.union(
  [z.number(noTests).int(noTests).min(0, noTests), z.string(noTests).min(1, noTests)],
  noTests,
);

const threshold = z
  .number("the threshold is a number | Write one above 0.")
  .positive("the threshold is a number above 0 | Write one.");

const rowsOf = <Schema extends z.ZodType>(row: Schema) =>
  z
    .array(row, "a list of subtasks | Write a list such as [[40, 3], [60, 5]].")
    .min(1, "no subtasks | Write a list such as [[40, 3], [60, 5]].")
    .max(MOST_ROWS, `more than ${MOST_ROWS} subtasks | Take some out.`);

const plainRows = rowsOf(
  z.tuple([points, tests], "a subtask is [points, tests] | Write such a list."),
);
const thresholdRows = rowsOf(
  z.tuple(
    [points, tests, threshold],
    "a subtask is [points, tests, threshold] | Write such a list.",
  ),
);

const scoreType = z.enum(
  ["Sum", "GroupMin", "GroupMul", "GroupThreshold"],
  notYet("this score_type", "Of CMS's there are Sum, GroupMin, GroupMul and GroupThreshold."),
);

const key = "score_type_parameters";

/**
 * `score_type` with its parameters, which come before `gen/GEN`. As in CMS one without the other
 * counts for nothing.
 *
 * @returns null where they are not used, or after faults
 */
export function readScoreType(given: Reading, yaml: YamlFile, data: TaskYaml): ScoreType | null {
  const { faults, remarks } = given;
  const hasParameters = (data.score_type_parameters ?? null) !== null;
  const hasType = (data.score_type ?? null) !== null;
  if (!hasType && !hasParameters) return null;
  if (!hasType || !hasParameters) {
    const [there, lacking] = hasType ? ["score_type", key] : [key, "score_type"];
    const rule = `${there} without ${lacking}: as in CMS it is not used`;
    remarks.add(yaml.file, rule, "Write both to have them used.", yaml.lineOf([there]));
    return null;
  }
  const type = checkYaml(yaml, scoreType, faults, ["score_type"]);
  if (type === null) return null;
  if (type === "Sum") {
    const pointsPerTest = checkYaml(yaml, points, faults, [key]);
    return pointsPerTest === null ? null : { kind: "sum", pointsPerTest };
  }
  const rows = readRows(given, yaml, type);
  if (rows === null) return null;
  if (new Set(rows.map((row) => typeof row.tests)).size > 1) {
    const rule = "counts of tests and regular expressions in one list";
    faults.add(yaml.file, rule, "Write either for all subtasks.", yaml.lineOf([key]));
    return null;
  }
  return { kind: "groups", rows };
}

function readRows(
  { faults }: Reading,
  yaml: YamlFile,
  type: "GroupMin" | "GroupMul" | "GroupThreshold",
): Row[] | null {
  if (type === "GroupThreshold") {
    const rows = checkYaml(yaml, thresholdRows, faults, [key]);
    return (
      rows?.map(([worth, its, bound]) => ({
        points: worth,
        tests: its,
        scoring: { threshold: bound },
      })) ?? null
    );
  }
  const rows = checkYaml(yaml, plainRows, faults, [key]);
  const scoring = type === "GroupMul" ? "product" : "min";
  return rows?.map(([worth, its]) => ({ points: worth, tests: its, scoring })) ?? null;
}
