import { languageFamilies, type LanguageFamily } from "../language.ts";
import type { Task } from "../problem.ts";
import type { Package, ReadYaml } from "./package.ts";
import type { ProblemYaml } from "./problem-yaml.ts";

/** The languages of `problem.yaml` that medalist judges. */
export function listedLanguages(problem: ProblemYaml | null): LanguageFamily[] {
  const listed = problem?.languages ?? "all";
  return languageFamilies.filter((each) => listed === "all" || listed.includes(each));
}

/**
 * What a submission may be written in: all languages, or those that `problem.yaml` lists and
 * medalist judges; where the package has graders, those that it has graders for.
 */
export function readLanguages(
  { faults }: Package,
  { data, yaml }: ReadYaml<ProblemYaml>,
  task: Task,
): LanguageFamily[] {
  const listed = data?.languages ?? "all";
  const line = yaml?.lineOf(["languages"]) ?? null;
  const report = (rule: string, hint: string) => faults.add("problem.yaml", rule, hint, line);
  if (task.kind === "output-only") {
    if (listed !== "all") report("languages for a task of answers", "Remove the key.");
    return [];
  }
  const hidden = task.graders?.hidden;
  const possible = languageFamilies.filter((each) => hidden === undefined || hidden[each]);
  if (listed === "all") return possible;
  const known = listedLanguages(data);
  if (known.length === 0)
    report("not supported yet: any of these languages", `medalist has ${possible.join(", ")}.`);
  for (const family of known.filter((each) => !possible.includes(each)))
    report(
      `languages has ${family}, and include/ no graders for it`,
      "Add graders, or take it out of languages.",
    );
  return known;
}
