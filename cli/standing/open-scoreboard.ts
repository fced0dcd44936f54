import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type About, aboutSchema } from "../../agent/standing/about.ts";
import type { Complaint } from "../../agent/standing/complaint.ts";
import { readScoreboard, type Scoreboard } from "../../agent/standing/scoreboard.ts";
import { describeFaults, Faults } from "../../problems/package/fault.ts";
import { readLooseYaml } from "../../problems/package/loose-yaml.ts";
import { checkYaml } from "../../problems/package/yaml-file.ts";
import { UserError } from "../user-error.ts";

const mostMiB = 16;

/**
 * Reads a scoreboard from a CSV file, and from the YAML file of the same name beside it what the
 * CSV can't say; docs/standing.md describes both.
 *
 * @param problems names of problems whose columns are read too
 * @throws UserError with every complaint and its line
 */
export async function openScoreboard(
  file: string,
  problems: readonly string[] = [],
): Promise<Scoreboard> {
  const text = await readText(file);
  const about = await readAbout(asideOf(file));
  const found = readScoreboard(text, path.parse(file).name, about, problems);
  if ("scoreboard" in found) return found.scoreboard;
  throw refusal(file, found.complaints);
}

/** `finals.csv` has `finals.yaml` beside it. */
function asideOf(file: string): string {
  const { dir, name } = path.parse(file);
  return path.join(dir, `${name}.yaml`);
}

async function readText(file: string): Promise<string> {
  const info = await stat(file).catch(() => null);
  if (info === null || !info.isFile())
    throw new UserError(`There is no scoreboard ${file}.`, "Give the path of a CSV file.");
  if (info.size > mostMiB * 2 ** 20)
    throw refusal(file, [
      { line: null, what: `it has more than ${mostMiB} MiB`, hint: "Give a table of contestants." },
    ]);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refusal(file, [
      { line: null, what: "it is no text in UTF-8", hint: "Save it as CSV in UTF-8." },
    ]);
  }
}

async function readAbout(file: string): Promise<About> {
  if ((await stat(file).catch(() => null)) === null) return aboutSchema.parse({});
  const faults = new Faults();
  const yaml = await readLooseYaml(file, faults);
  const about = yaml === null ? null : checkYaml(yaml, aboutSchema, faults);
  if (about !== null) return about;
  throw new UserError(
    describeFaults(`${file} does not describe a scoreboard`, faults),
    "docs/standing.md describes its keys.",
  );
}

function refusal(file: string, complaints: readonly Complaint[]): UserError {
  const name = path.basename(file);
  const lines = complaints.map(
    ({ line, what, hint }) => `  ${name}${line === null ? "" : `:${line}`}: ${what} — ${hint}`,
  );
  const count = `${complaints.length} ${complaints.length === 1 ? "fault" : "faults"}`;
  return new UserError(
    [`${file} is no scoreboard (${count}):`, ...lines].join("\n"),
    "Mend the file; docs/standing.md describes it.",
  );
}
