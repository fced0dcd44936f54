import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Faults } from "../../problems/package/fault.ts";

/** Larger files are neither an idea nor a list of them. */
const maxFileBytes = 1024 * 1024;

/** The text of a file of a grammar. Links that lead out of its folder are refused. */
export function readGrammarFile(dir: string, file: string, faults: Faults): string | null {
  try {
    const real = realpathSync(join(dir, file));
    if (!real.startsWith(realpathSync(dir) + sep)) throw new Error("it lies outside the grammar");
    const { size } = statSync(real);
    if (size > maxFileBytes) throw new Error(`it has ${size} bytes; at most ${maxFileBytes}`);
    return readFileSync(real, "utf8").replaceAll("\r\n", "\n");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.add(file, `cannot be read: ${reason}`, "Correct its name, or mend the file.");
    return null;
  }
}

/** Every file in `ideas/` must be listed, so that none is forgotten or misspelt. */
export function checkIdeaFiles(dir: string, listed: readonly string[], faults: Faults): void {
  const ideas = join(dir, "ideas");
  const names = existsSync(ideas) ? readdirSync(ideas) : [];
  for (const name of names.filter((each) => !each.startsWith(".")).toSorted()) {
    if (listed.includes(`ideas/${name}`)) continue;
    faults.add(`ideas/${name}`, "not in grammar.yaml", "List it, or take it out.");
  }
}
