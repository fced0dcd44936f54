import type { TestGroup } from "../../../problem.ts";
import type { Content } from "../../../testing/content.ts";
import { filesOf, inputWords, outputWords } from "../../icpc-shared/testing/files-of.ts";
import type { Layout } from "../../shared/testing.ts";
import { yamlOf } from "./sound.ts";

/** A problem of this format's shape as its files. */
export function writeLegacy(content: Content): Layout {
  const { task, checker, limits, groups } = content;
  const isPassFail = groups[0]?.scoring === "pass-fail";
  const passes = "maxPasses" in task ? task.maxPasses : 1;
  const validation = [
    checker.kind === "standard" ? "default" : "custom",
    ...(task.kind === "interactive" ? ["interactive"] : []),
    ...(passes > 1 ? ["multi-pass"] : []),
  ];
  const words = outputWords(task, checker);
  const files: Layout = {
    ...filesOf(content, "output_validators"),
    "problem.yaml": yamlOf({
      name: content.title,
      type: isPassFail ? "pass-fail" : "scoring",
      validation: validation.join(" "),
      limits: {
        time_limit: limits.cpuMs / 1000,
        memory: limits.memoryKiB / 1024,
        ...(passes > 1 ? { validation_passes: passes } : {}),
      },
      validator_flags: words.length > 0 ? words.join(" ") : undefined,
    }),
    "problem_statement/problem.en.md": content.statement,
  };
  if (!isPassFail) layGroups(files, content);
  return files;
}

function layGroups(files: Layout, { groups, inputValidators }: Content): void {
  files["data/testdata.yaml"] = "on_reject: continue\ngrader_flags: ignore_sample\n";
  files["data/secret/testdata.yaml"] = "grader_flags: always_accept\n";
  for (const group of groups)
    files[`data/secret/${group.name}/testdata.yaml`] = yamlOf({
      ...keysOf(group),
      input_validator_flags: inputWords(inputValidators, group.name).join(" "),
    });
}

function keysOf({ scoring, maxScore, tests }: TestGroup): Record<string, unknown> {
  if (scoring === "min") return { grader_flags: "min", on_reject: "break", accept_score: maxScore };
  if (scoring === "max") return { grader_flags: "max always_accept", accept_score: maxScore };
  const accept_score = maxScore / tests.length;
  const on_reject = scoring === "sum" ? "continue" : "break";
  return { grader_flags: "sum always_accept", on_reject, accept_score };
}
