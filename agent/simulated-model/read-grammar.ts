import { existsSync } from "node:fs";
import { join } from "node:path";
import { describeFaults, Faults } from "../../problems/package/fault.ts";
import { checkYaml, parseYaml, type YamlFile } from "../../problems/package/yaml-file.ts";
import { SourceError } from "../sources/source-error.ts";
import { checkIdea } from "./check-idea.ts";
import { checkIdeaFiles, readGrammarFile } from "./grammar-folder.ts";
import type { GrammarGroup, Idea, Grammar } from "./grammar.ts";
import { grammarSchema } from "./grammar-schema.ts";

/** The folder of a problem's grammar, in its package. */
export function grammarFolder(problemDir: string): string {
  return join(problemDir, "grammar");
}

/**
 * Reads and checks `grammar.yaml` and all idea files of a folder. Throws a `grammar` SourceError
 * that lists every fault with its file and line.
 *
 * @param problem its name, and its groups, which ideas refer to
 */
export function readGrammar(
  dir: string,
  problem: { name: string; groups: readonly GrammarGroup[] },
): Grammar {
  if (!existsSync(join(dir, "grammar.yaml"))) throw noGrammar(dir, problem.name);
  const faults = new Faults();
  const ideas = readIdeas(dir, problem.groups, faults);
  if (faults.any) {
    throw new SourceError("grammar", describeFaults(`${dir} is no grammar`, faults), {
      hint: "Mend the faults; docs/simulated-model.md has the format.",
    });
  }
  const groups = problem.groups.map(({ name, maxScore }) => ({ name, maxScore }));
  return { problem: problem.name, groups, ideas };
}

function readIdeas(dir: string, groups: readonly GrammarGroup[], faults: Faults): Idea[] {
  const text = readGrammarFile(dir, "grammar.yaml", faults);
  const yaml = text === null ? null : parseYaml(text, "grammar.yaml", faults);
  const data = yaml === null ? null : checkYaml(yaml, grammarSchema, faults);
  if (yaml === null || data === null) return [];
  checkIdeaFiles(
    dir,
    data.ideas.map(({ file }) => file),
    faults,
  );
  return data.ideas.flatMap((entry, index) => {
    checkOnce(yaml, data.ideas, index, faults);
    return checkIdea(dir, { entry, yaml, at: ["ideas", index], groups }, faults) ?? [];
  });
}

function checkOnce(
  yaml: YamlFile,
  ideas: readonly { file: string }[],
  index: number,
  faults: Faults,
): void {
  const file = ideas[index]?.file;
  if (ideas.findIndex((idea) => idea.file === file) === index) return;
  const line = yaml.lineOf(["ideas", index, "file"]);
  faults.add(yaml.file, `${file} is listed twice`, "Take one out.", line);
}

function noGrammar(dir: string, problem: string): SourceError {
  return new SourceError("grammar", `${problem} has no grammar: ${dir}/grammar.yaml is not there`, {
    hint: "Choose a problem that has one, or write one: docs/simulated-model.md has the format.",
  });
}
