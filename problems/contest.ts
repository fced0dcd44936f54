import path from "node:path";
import { z } from "zod";
import { NotFound, resolveContest, resolveProblem } from "./catalogue.ts";
import { type LoadOptions, loadProblem } from "./load-problem.ts";
import { Faults, PackageError } from "./package/fault.ts";
import { readLooseYaml } from "./package/loose-yaml.ts";
import { checkYaml, type YamlFile } from "./package/yaml-file.ts";
import type { Problem } from "./problem.ts";

export type Contest = {
  name: string;
  title: string;
  /** Absolute path of the contest file. */
  file: string;
  durationMs: number;
  /** A policy's name, or the absolute path of a policy file. */
  policy: string;
  /** In the contest's order; names are unique. */
  problems: Problem[];
};

const contestYaml = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and single dashes only"),
  title: z.string().min(1),
  durationMinutes: z
    .number()
    .positive()
    .max(60 * 24 * 366),
  policy: z.string().min(1),
  problems: z.array(z.string().min(1)).min(1).max(100),
});

/**
 * Loads a contest by the name of a bundled one or by path, with its problems.
 *
 * @throws NotFound when there is no such contest
 * @throws PackageError with the faults of the contest file, or of the first problem that has some
 */
export async function loadContest(
  nameOrPath: string,
  how: Pick<LoadOptions, "workshop" | "unpackInto"> = {},
): Promise<Contest> {
  const file = await resolveContest(nameOrPath);
  const faults = new Faults();
  const refuse = () => new PackageError(path.relative(process.cwd(), file), faults);
  const yaml = await readLooseYaml(file, faults);
  const data = yaml === null ? null : checkYaml(yaml, contestYaml, faults);
  if (yaml === null || data === null) throw refuse();
  const folders = await resolveProblems(yaml, data.problems, path.dirname(file), faults);
  if (faults.any) throw refuse();
  const problems: Problem[] = [];
  for (const folder of folders) problems.push(await loadProblem(folder, how));
  return {
    name: data.name,
    title: data.title,
    file,
    durationMs: Math.round(data.durationMinutes * 60_000),
    policy: policyOf(data.policy, path.dirname(file)),
    problems,
  };
}

async function resolveProblems(
  yaml: YamlFile,
  problems: string[],
  base: string,
  faults: Faults,
): Promise<string[]> {
  const folders: string[] = [];
  for (const [index, name] of problems.entries()) {
    const line = yaml.lineOf(["problems", index]);
    const report = (rule: string, hint: string) => faults.add(yaml.file, rule, hint, line);
    try {
      const folder = await resolveProblem(name, base);
      const taken = folders.some((each) => path.basename(each) === path.basename(folder));
      if (taken) report(`two problems are named ${path.basename(folder)}`, "Remove one.");
      folders.push(folder);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      report(`there is no problem ${JSON.stringify(name)}`, error.hint);
    }
  }
  return folders;
}

function policyOf(policy: string, base: string): string {
  return /\.ya?ml$/.test(policy) ? path.resolve(base, policy) : policy;
}
