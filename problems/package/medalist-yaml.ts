import { z } from "zod";

const name = z.string().regex(/^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}$/, "not a name of the format");

const group = z.strictObject({ name, constraint: z.string() });

const checker = z.strictObject({
  convention: z.enum(["testlib", "icpc"], {
    error: "not a checker convention | Write testlib or icpc.",
  }),
  path: z
    .string()
    .regex(
      /^output_validator\/[a-zA-Z0-9_][a-zA-Z0-9_.-]*$/,
      "a checker stands in output_validator/ | Write output_validator/ and a name.",
    ),
});

/** `medalist.yaml`: what IOI tasks need beyond the ICPC format. */
export const medalistYaml = z
  .strictObject({
    task: z.enum(["stdin", "grader"], { error: "not a kind of task | Write stdin or grader." }),
    groups: z.array(group).min(1),
    tests_in: z.record(z.string(), z.array(z.string()).min(1)).default({}),
    checker: checker.optional(),
    public_graders: z.array(name).min(1).optional(),
    wall_time: z.number().positive().max(36_000).optional(),
  })
  .superRefine((given, context) => {
    const fault = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const order = given.groups.map((each) => each.name);
    for (const [index, each] of order.entries())
      if (order.indexOf(each) < index) fault(["groups", index], "a group is listed twice");
    for (const [outer, inner] of Object.entries(given.tests_in))
      for (const message of brokenContainment(order, outer, inner))
        fault(["tests_in", outer], message);
    if (given.task === "stdin" && given.public_graders !== undefined)
      fault(
        ["public_graders"],
        "only a grader task has graders | Remove it, or write task: grader.",
      );
    if (given.task === "grader" && given.public_graders === undefined)
      fault(["task"], "a grader task needs public_graders | List files of attachments/.");
  });

export type MedalistYaml = z.output<typeof medalistYaml>;

function brokenContainment(order: string[], outer: string, inner: string[]): string[] {
  const position = order.indexOf(outer);
  if (position < 0) return ["no such group | List the group under groups."];
  return inner.flatMap((each) => {
    const at = order.indexOf(each);
    if (at < 0) return [`contains ${JSON.stringify(each)}, which is no group | Correct the name.`];
    if (at < position) return [];
    return [
      `contains ${JSON.stringify(each)}, which is not an earlier group | List groups easiest first.`,
    ];
  });
}
