import type { InputValidator } from "../../../problem.ts";
import type { Content } from "../../../testing/content.ts";
import type { Layout } from "../../shared/testing.ts";
import { json } from "./sound.ts";

const folders: Record<string, string> = { cpp: "cpp", java: "java", python3: "py" };

/** A problem of this format's shape as its files. */
export function writeTps(content: Content): Layout {
  const { task, limits, checker } = content;
  const graders = task.kind === "batch" ? task.graders : null;
  const hasChecker = checker.kind === "cms" && checker.program.name === "checker.cpp";
  const files: Layout = {
    "problem.json": json({
      name: "twice",
      title: content.title,
      type: task.kind === "batch" ? "Batch" : "OutputOnly",
      time_limit: limits.cpuMs / 1000,
      memory_limit: limits.memoryKiB / 1024,
      has_grader: graders !== null,
      has_checker: hasChecker,
    }),
    "statement/index.md": content.statement,
    "tests/mapping": content.groups
      .flatMap(({ name, tests }) => tests.map((test) => `${name} ${test}\n`))
      .join(""),
  };
  if (hasChecker) files["checker/checker.cpp"] = checker.program.files[0]?.text ?? "";
  for (const { name, input, answer } of content.tests) {
    files[`tests/${name}.in`] = input;
    files[`tests/${name}.out`] = answer ?? "";
  }
  for (const [family, sources] of Object.entries(graders?.hidden ?? {}))
    for (const { name, text } of sources)
      if (name !== "twice.py") files[`grader/${folders[family]}/${name}`] = text;
  layValidators(files, content);
  laySolutions(files, content);
  return files;
}

/** Each has the same arguments for all groups. */
function layValidators(files: Layout, { inputValidators, groups }: Content): void {
  for (const validator of inputValidators)
    files[`validator/${validator.name}`] = validator.files[0]?.text ?? "";
  const subtasks = groups.map(({ name, maxScore }, index) => [name, { index, score: maxScore }]);
  files["subtasks.json"] = json({
    global_validators: inputValidators.map(commandOf),
    subtasks: Object.fromEntries(subtasks),
  });
}

function commandOf({ name, argsByGroup }: InputValidator): string {
  return [name, ...(Object.values(argsByGroup)[0] ?? [])].join(" ");
}

/** Solutions are named by their verdicts. */
function laySolutions(files: Layout, { references }: Content): void {
  const listed: Record<string, unknown> = {};
  for (const { name, source } of references) {
    files[`solution/${name}`] = source;
    listed[name] = { verdict: name.replace(".py", "") };
  }
  files["solutions.json"] = json(listed);
}
