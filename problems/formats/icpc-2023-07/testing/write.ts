import type { Task, TestGroup } from "../../../problem.ts";
import type { Content } from "../../../testing/content.ts";
import { filesOf, inputWords, outputWords } from "../../icpc-shared/testing/files-of.ts";
import type { Layout } from "../../shared/testing.ts";
import { yamlOf } from "./sound.ts";

/** A problem of this format's shape as its files. */
export function write202307(content: Content): Layout {
  const { task, checker, limits, groups, tests } = content;
  const isPassFail = groups.length === 1 && ["secret", "data"].includes(groups[0]?.name ?? "");
  const passes = "maxPasses" in task ? task.maxPasses : 1;
  const words = outputWords(task, checker);
  const files: Layout = {
    ...filesOf(content, "output_validator"),
    "problem.yaml": yamlOf({
      problem_format_version: "2023-07",
      name: { en: content.title },
      type: typesOf(isPassFail, task, passes),
      limits: {
        time_limit: limits.cpuMs / 1000,
        memory: limits.memoryKiB / 1024,
        ...(passes > 1 ? { validation_passes: passes } : {}),
      },
    }),
    "statement/problem.en.md": content.statement,
    "data/test_group.yaml": yamlOf({ output_validator_args: words }),
  };
  for (const { name, args } of tests) {
    const place = name.startsWith("sample/") ? name : `secret/${name}`;
    if (args.length > 0) files[`data/${place}.yaml`] = yamlOf({ args });
  }
  if (!isPassFail) layGroups(files, content);
  const entries = content.references.flatMap(({ name, expectedScore }) =>
    expectedScore === null ? [] : [[name, { score: [expectedScore.min, expectedScore.max] }]],
  );
  if (entries.length > 0)
    files["submissions/submissions.yaml"] = yamlOf(Object.fromEntries(entries));
  return files;
}

function typesOf(isPassFail: boolean, task: Task, passes: number): string[] {
  return [
    isPassFail ? "pass-fail" : "scoring",
    ...(task.kind === "interactive" ? ["interactive"] : []),
    ...(passes > 1 ? ["multi-pass"] : []),
  ];
}

function layGroups(files: Layout, { groups, inputValidators }: Content): void {
  const total = groups.reduce((sum, group) => sum + group.maxScore, 0);
  files["data/secret/test_group.yaml"] = yamlOf({ scoring: { score: total, aggregation: "sum" } });
  for (const group of groups)
    if (group.name !== "sample")
      files[`data/secret/${group.name}/test_group.yaml`] = yamlOf({
        ...keysOf(group),
        input_validator_args: inputWords(inputValidators, group.name),
      });
}

function keysOf({ scoring, maxScore, requires }: TestGroup): Record<string, unknown> {
  const require_pass = requires.map((name) => (name === "sample" ? name : `secret/${name}`));
  return { scoring: { score: maxScore, aggregation: scoring, require_pass } };
}
