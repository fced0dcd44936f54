import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SourceError } from "../sources/source-error.ts";

const names = [
  "solution",
  "generator",
  "validator",
  "brute",
  "scorer",
  "repair",
  "comparison",
] as const;
export type PromptName = (typeof names)[number];

/** What `{{name}}` may stand for in every template. */
export const placeholders = [
  "title",
  "statement",
  "limits",
  "groups",
  "target",
  "samples",
  "files",
  "languages",
] as const;
export type Placeholder = (typeof placeholders)[number];

/** What it may stand for besides in some. */
const ownPlaceholders: Readonly<Partial<Record<PromptName, readonly string[]>>> = {
  repair: ["program", "result", "failing"],
  comparison: ["first", "second", "difference"],
};

/** The text of each prompt; of a solution's as many as there are variants, which take turns. */
export type Templates = Record<Exclude<PromptName, "solution">, string> & { solution: string[] };

const builtInDir = fileURLToPath(new URL("./templates/", import.meta.url));

/**
 * Reads templates from a folder of `NAME.md` and of variants `solution-NAME.md`; the built-in one
 * stands in for each that is missing. Throws a `config` SourceError for a folder that cannot be
 * read and for unknown files and placeholders.
 */
export function readTemplates(dir: string = builtInDir): Templates {
  const files = listMarkdown(dir);
  const variants = files.filter((file) => /^solution(-[^/]+)?\.md$/.test(file)).toSorted();
  const unknown = files.find(
    (file) => !variants.includes(file) && !names.some((name) => file === `${name}.md`),
  );
  if (unknown !== undefined) {
    throw new SourceError("config", `${join(dir, unknown)} is not the name of a prompt`, {
      hint: `Prompts are ${names.map((name) => `${name}.md`).join(", ")}, and solution-NAME.md for variants.`,
    });
  }
  const read = (name: Exclude<PromptName, "solution">): string => {
    const own = files.includes(`${name}.md`);
    return readTemplate(join(own ? dir : builtInDir, `${name}.md`), name);
  };
  const solutions = variants.length > 0 ? variants.map((file) => join(dir, file)) : builtInSolution;
  return {
    solution: solutions.map((path) => readTemplate(path, "solution")),
    generator: read("generator"),
    validator: read("validator"),
    brute: read("brute"),
    scorer: read("scorer"),
    repair: read("repair"),
    comparison: read("comparison"),
  };
}

const builtInSolution = [join(builtInDir, "solution.md")];

/** Puts values in place of `{{name}}`, once: what a value holds is never expanded. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const filled = template.replace(placeholderPattern, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
  return `${filled.trim()}\n`;
}

const placeholderPattern = /\{\{\s*([A-Za-z_]+)\s*\}\}/g;

function listMarkdown(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) => name.endsWith(".md"));
  } catch (error) {
    throw new SourceError("config", `cannot read the prompts in ${dir}: ${String(error)}`, {
      hint: "Give --prompts a folder; copy agent/prompts/templates and change what you like.",
      cause: error,
    });
  }
}

function readTemplate(path: string, prompt: PromptName): string {
  const text = readFileSync(path, "utf8");
  const known: readonly string[] = [...placeholders, ...(ownPlaceholders[prompt] ?? [])];
  for (const [whole, name = ""] of text.matchAll(placeholderPattern)) {
    if (known.includes(name)) continue;
    throw new SourceError("config", `${path} holds ${whole}, which stands for nothing`, {
      hint: `Placeholders are ${known.map((one) => `{{${one}}}`).join(", ")}.`,
    });
  }
  return text;
}
