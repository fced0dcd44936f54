import { z } from "zod";

const name = z.string().regex(/^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}$/, "not a name of the format");

/** Kinds of tasks, as setters call them: `grader` is a batch task whose `main` the package has. */
export const taskKinds = [
  "batch",
  "grader",
  "two-step",
  "multi-pass",
  "communication",
  "interactive",
  "output-only",
] as const;
export type TaskKind = (typeof taskKinds)[number];

const scorings = ["pass-fail", "min", "max", "sum", "product"] as const;

const threshold = z.strictObject({ threshold: z.number().gt(0).max(1) });

const shares = z.strictObject({ shares: z.array(z.number().min(0).max(1)).min(1) });

const treeTest = z.strictObject({
  test: z.string(),
  accepted: z.number().default(1),
  rejected: z.number().default(0),
});

const treeGroup = z.strictObject({
  of: z.enum(["sum", "min", "max", "avg"]),
  breaks: z.boolean().default(false),
  get parts(): z.ZodArray<z.ZodUnion<readonly [typeof treeTest, typeof treeGroup]>> {
    return z.array(z.union([treeTest, treeGroup])).min(1);
  },
});

const tree = z.strictObject({ tree: z.union([treeTest, treeGroup]) });

const group = z.strictObject({
  name,
  constraint: z.string(),
  scoring: z
    .union([z.enum(scorings), threshold, shares, tree], {
      error: `not a scoring | Write ${scorings.join(", ")}, { threshold: T } with 0 < T ≤ 1, { shares: [...] } or { tree: ... }.`,
    })
    .optional(),
  requires: z.array(name).min(1).optional(),
  points: z.number().min(0).optional(),
  tests: z.array(z.string()).min(1).optional(),
});

const size = z.int().positive();

/** In place of those of `problem.yaml`, whose units are too coarse for some packages. */
const limits = z.strictObject({
  memory_kib: size.optional(),
  output_kib: size.optional(),
  source_kib: size.optional(),
  compilation_ms: size.optional(),
  compilation_memory_kib: size.optional(),
  validation_ms: size.optional(),
  validation_memory_kib: size.optional(),
  validation_output_kib: size.optional(),
});

const checker = z.strictObject({
  convention: z.enum(["testlib", "icpc", "cms", "none"], {
    error: "not a checker convention | Write testlib, icpc, cms or none.",
  }),
  path: z
    .string()
    .regex(
      /^output_validator\/[a-zA-Z0-9_][a-zA-Z0-9_.-]*$/,
      "a checker stands in output_validator/ | Write output_validator/ and a name.",
    )
    .optional(),
  /** What the points of a testlib checker are divided by; 1 when absent. */
  points_divisor: z.number().positive().max(1e9).optional(),
});

const shape = z.strictObject({
  task: z.enum(taskKinds, {
    error: `not a kind of task | Write one of: ${taskKinds.join(", ")}.`,
  }),
  groups: z.array(group).min(1).optional(),
  tests_in: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  checker: checker.optional(),
  public_graders: z.array(name).min(1).optional(),
  testing_tool: name.optional(),
  hidden_graders_only: z.literal(true).optional(),
  input_validators: z
    .enum(["icpc", "testlib"], { error: "not a convention | Write icpc or testlib." })
    .default("icpc"),
  limits: limits.optional(),
  raw_tests: z.boolean().default(false),
  incomplete: z.boolean().default(false),
  input_file: name.optional(),
  output_file: name.optional(),
  processes: z.int().min(1).max(8).optional(),
  io: z
    .enum(["std", "fifo"], { error: "not a way to talk with the manager | Write std or fifo." })
    .optional(),
  interactor: z
    .enum(["icpc", "testlib"], { error: "not a convention | Write icpc or testlib." })
    .optional(),
  wall_time: z.number().positive().max(36_000).optional(),
});

type Shape = z.output<typeof shape>;

/** Keys that only some kinds of tasks have. */
const keysOf: [keyof Shape, readonly TaskKind[]][] = [
  ["public_graders", ["grader", "two-step", "multi-pass", "communication", "interactive"]],
  ["hidden_graders_only", ["grader", "two-step", "multi-pass", "communication", "interactive"]],
  ["testing_tool", ["communication", "interactive"]],
  ["input_file", ["batch", "grader"]],
  ["output_file", ["batch", "grader"]],
  ["processes", ["communication"]],
  ["io", ["communication"]],
  ["interactor", ["interactive"]],
];

/** `medalist.yaml`: what IOI tasks need beyond the ICPC format. */
export const medalistYaml = shape.superRefine((given, context) => {
  const fault = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: "custom", path, message });
  for (const [key, kinds] of keysOf)
    if (given[key] !== undefined && !kinds.includes(given.task))
      fault([key], `not for task: ${given.task} | Remove it; it is for ${kinds.join(", ")}.`);
  if (given.task === "grader" && (given.public_graders ?? given.hidden_graders_only) === undefined)
    fault(["task"], "a grader task needs public_graders | List files of attachments/.");
  checkChecker(given, fault);
  checkGroups(given, fault);
});

export type MedalistYaml = z.output<typeof medalistYaml>;

type Report = (path: PropertyKey[], message: string) => void;

function checkChecker({ task, checker: given, interactor }: Shape, fault: Report): void {
  if (given === undefined) return;
  const isTestlib = interactor === "testlib";
  if (task === "communication" || (task === "interactive" && !isTestlib)) {
    const judge = task === "communication" ? "manager" : "interactor";
    fault(["checker"], `the ${judge} of such a task decides alone | Remove the checker.`);
  } else if (given.convention === "none" && task !== "interactive") {
    fault(["checker"], "only a testlib interactor decides without a checker | Name a checker.");
  } else if (task === "multi-pass" && given.convention !== "icpc") {
    fault(["checker", "convention"], "passes are the icpc convention's | Write icpc.");
  } else if (given.points_divisor !== undefined && given.convention !== "testlib") {
    fault(
      ["checker", "points_divisor"],
      "only a testlib checker's points are divided | Remove it.",
    );
  }
}

function checkGroups({ groups, tests_in }: Shape, fault: Report): void {
  const order = (groups ?? []).map((each) => each.name);
  for (const [index, each] of order.entries())
    if (order.indexOf(each) < index) fault(["groups", index], "a group is listed twice");
  for (const [outer, inner] of Object.entries(tests_in)) {
    if (!order.includes(outer))
      fault(["tests_in", outer], "no such group | List the group under groups.");
    else
      for (const message of notEarlier(order, outer, inner, "contains"))
        fault(["tests_in", outer], message);
  }
  for (const [index, { name: outer, requires = [] }] of (groups ?? []).entries())
    for (const message of notEarlier(order, outer, requires, "requires"))
      fault(["groups", index, "requires"], message);
}

/** What is wrong with the groups that a group contains or requires: each is an earlier one. */
export function notEarlier(
  order: readonly string[],
  outer: string,
  inner: readonly string[],
  verb: "contains" | "requires",
): string[] {
  const position = order.indexOf(outer);
  return inner.flatMap((each) => {
    const at = order.indexOf(each);
    if (at < 0) return [`${verb} ${JSON.stringify(each)}, which is no group | Correct the name.`];
    if (at < position) return [];
    return [
      `${verb} ${JSON.stringify(each)}, which is not an earlier group | List groups easiest first.`,
    ];
  });
}
