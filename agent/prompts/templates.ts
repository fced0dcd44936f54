import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Want } from "../sources/source.ts";
import { SourceError } from "../sources/source-error.ts";

const wants = ["solution", "generator", "validator", "brute", "scorer"] as const;

/** What `{{name}}` in a template may stand for. */
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

/** The text of each prompt, by what it asks for. */
export type Templates = Record<Want, string>;

const builtInDir = fileURLToPath(new URL("./templates/", import.meta.url));

/**
 * Reads templates from a folder of `solution.md`, `generator.md`, `validator.md`, `brute.md`
 * and `scorer.md`; the built-in one stands in for each that is missing. Throws a `config`
 * SourceError for a folder that cannot be read and for unknown files and placeholders.
 */
export function readTemplates(dir: string = builtInDir): Templates {
  const names = listMarkdown(dir);
  const unknown = names.find((name) => !wants.some((want) => name === `${want}.md`));
  if (unknown !== undefined) {
    throw new SourceError("config", `${join(dir, unknown)} is not the name of a prompt`, {
      hint: `Prompts are ${wants.map((want) => `${want}.md`).join(", ")}.`,
    });
  }
  const read = (want: Want): string => {
    const own = names.includes(`${want}.md`);
    return readTemplate(join(own ? dir : builtInDir, `${want}.md`));
  };
  return {
    solution: read("solution"),
    generator: read("generator"),
    validator: read("validator"),
    brute: read("brute"),
    scorer: read("scorer"),
  };
}

/** Puts values in place of `{{name}}`, once: what a value holds is never expanded. */
export function fillTemplate(template: string, values: Record<Placeholder, string>): string {
  const filled = template.replace(placeholderPattern, (whole, name: string) =>
    isPlaceholder(name) ? values[name] : whole,
  );
  return `${filled.trim()}\n`;
}

const placeholderPattern = /\{\{\s*([A-Za-z_]+)\s*\}\}/g;

function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name);
}

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

function readTemplate(path: string): string {
  const text = readFileSync(path, "utf8");
  for (const [whole, name = ""] of text.matchAll(placeholderPattern)) {
    if (isPlaceholder(name)) continue;
    throw new SourceError("config", `${path} holds ${whole}, which stands for nothing`, {
      hint: `Placeholders are ${placeholders.map((known) => `{{${known}}}`).join(", ")}.`,
    });
  }
  return text;
}
