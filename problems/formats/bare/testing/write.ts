import { stringify } from "yaml";
import type { Checker } from "../../../problem.ts";
import type { Content } from "../../../testing/content.ts";
import type { Layout } from "../../shared/testing.ts";

/** A problem of this format's shape as its files: tests in folders of groups, all else in YAML. */
export function writeBare(content: Content): Layout {
  const files: Layout = { "statement.md": content.statement };
  for (const { name, input, answer } of content.tests) {
    files[`tests/${name}.in`] = input;
    files[`tests/${name}.out`] = answer ?? "";
  }
  for (const { name, input, answer } of content.samples) {
    files[`${name}.in`] = input;
    files[`${name}.ans`] = answer;
  }
  for (const { name, source } of content.references) files[name] = source;
  const { task, limits } = content;
  files["problem.yaml"] = stringify({
    title: content.title,
    time_limit: limits.cpuMs / 1000,
    memory_limit: limits.memoryKiB / 1024,
    ...checkerOf(files, content.checker),
    ...(task.kind === "batch" && task.inputFile !== null ? { input_file: task.inputFile } : {}),
    ...(task.kind === "batch" && task.outputFile !== null ? { output_file: task.outputFile } : {}),
    languages: content.languages,
    groups: content.groups.map(({ name, maxScore, scoring, requires, tests }) => ({
      name,
      points: maxScore,
      scoring,
      requires,
      tests,
    })),
  });
  return files;
}

function checkerOf(files: Layout, checker: Checker): Record<string, unknown> {
  if (checker.kind === "task") return {};
  if (checker.kind !== "standard") {
    for (const { name, text } of checker.program.files) files[name] = text;
    return { checker: checker.program.name, checker_convention: checker.kind };
  }
  const { caseSensitive, spaceSensitive, floatAbsolute, floatRelative } = checker;
  const isFloats = floatAbsolute !== null || floatRelative !== null;
  const usual = spaceSensitive ? "lines" : "tokens";
  const kind = isFloats ? "floats" : usual;
  return {
    checker: {
      kind,
      case_sensitive: caseSensitive,
      ...(floatAbsolute === null ? {} : { absolute: floatAbsolute }),
      ...(floatRelative === null ? {} : { relative: floatRelative }),
    },
  };
}
