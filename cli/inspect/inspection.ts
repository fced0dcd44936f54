import { describeRange } from "../../judge/verify/differences.ts";
import type { LoadedProblem } from "../../problems/load-problem.ts";
import type { Fault } from "../../problems/package/fault.ts";
import type { Checker, GroupScoring, Limits, Problem, Task } from "../../problems/problem.ts";
import { describeExpected } from "../verify/verify-package.ts";

/** What was understood of a package: what `medalist inspect --json` prints, one a line. */
export type Inspection = {
  package: string;
  name: string;
  title: string;
  format: string;
  task: string;
  limits: Limits;
  languages: string[];
  checker: string;
  graders: { hidden: string[]; public: string[] };
  validators: string[];
  statements: string[];
  samples: number;
  maxScore: number;
  groups: {
    name: string;
    maxScore: number;
    scoring: string;
    requires: string[];
    constraint: string;
    tests: string[];
  }[];
  /** In all; one in several groups is counted once. */
  tests: number;
  solutions: {
    name: string;
    language: string;
    expected: string;
    groups: Record<string, string>;
  }[];
  /** What was not understood or is not used. */
  remarks: readonly Fault[];
};

export function inspectionOf({ problem, remarks }: LoadedProblem): Inspection {
  const { groups, task } = problem;
  const graders = task.kind === "output-only" ? null : task.graders;
  return {
    package: problem.dir,
    name: problem.name,
    title: problem.title,
    format: problem.format,
    task: describeTask(task),
    limits: problem.limits,
    languages: problem.languages,
    checker: describeChecker(problem.checker),
    graders: { hidden: namesOf(graders?.hidden), public: namesOf(graders?.public) },
    validators: problem.inputValidators.map((each) => each.name),
    statements: statementsOf(problem),
    samples: problem.samples.length,
    maxScore: groups.reduce((sum, group) => sum + group.maxScore, 0),
    groups: groups.map(({ scoring, ...group }) => ({
      ...group,
      scoring: describeScoring(scoring),
    })),
    tests: problem.tests.length,
    solutions: problem.references.map((each) => ({
      name: each.name,
      language: each.language,
      expected: describeExpected(each),
      groups: Object.fromEntries(
        Object.entries(each.expectedGroups).map(([name, range]) => [name, describeRange(range)]),
      ),
    })),
    remarks,
  };
}

type Sources = Partial<Record<string, { name: string }[]>>;

function namesOf(sources: Sources | undefined): string[] {
  return Object.entries(sources ?? {}).flatMap(([family, files]) =>
    (files ?? []).map((file) => `${family}/${file.name}`),
  );
}

function describeTask(task: Task): string {
  switch (task.kind) {
    case "batch": {
      const files = [task.inputFile, task.outputFile].filter((each) => each !== null);
      const how = files.length > 0 ? `, files ${files.join(" and ")}` : "";
      return `batch${task.graders === null ? "" : " with a grader"}${how}`;
    }
    case "communication":
      return `communication with ${task.processes} ${task.processes === 1 ? "process" : "processes"} by ${task.io === "std" ? "standard streams" : "named pipes"}, manager ${task.manager.name}`;
    case "interactive":
      return `interactive, ${task.convention} interactor ${task.interactor.name}${task.maxPasses > 1 ? `, ${task.maxPasses} passes` : ""}`;
    case "multi-pass":
      return `multi-pass, ${task.maxPasses} passes`;
    case "two-step":
      return "two-step";
    case "output-only":
      return "output-only";
  }
}

function describeChecker(checker: Problem["checker"]): string {
  if (checker.kind === "task") return "the task's own program";
  if (checker.kind !== "standard") {
    const args = checker.args.length > 0 ? ` ${checker.args.join(" ")}` : "";
    return `${checker.program.name}${args}, ${checker.kind} convention`;
  }
  return describeComparison(checker);
}

function describeComparison(checker: Extract<Checker, { kind: "standard" }>): string {
  const { spaceSensitive, caseSensitive, floatAbsolute, floatRelative } = checker;
  return [
    spaceSensitive ? "exact lines" : "tokens",
    ...(caseSensitive ? ["upper and lower case differ"] : []),
    ...(floatAbsolute === null ? [] : [`numbers within ${floatAbsolute}`]),
    ...(floatRelative === null ? [] : [`numbers within ${floatRelative} of the answer`]),
  ].join(", ");
}

function describeScoring(scoring: GroupScoring): string {
  if (typeof scoring === "string") return scoring;
  if ("threshold" in scoring) return `threshold ${scoring.threshold}`;
  return "shares" in scoring ? "a share for each test" : "groups within the group";
}

/** A text that no one file holds was put together of several, as of Polygon's sections. */
function statementsOf({ statement, statementFiles }: Problem): string[] {
  if (statementFiles.length === 0) return statement === "" ? [] : ["put together of several files"];
  return statementFiles.map(
    ({ language, format }) => `${language ?? "of no named language"}, ${format}`,
  );
}
