import type { Format, Surface } from "../format.ts";
import { read } from "./read.ts";

/** The ICPC or Kattis format before it had versions, as problemtools and DOMjudge read it. */
export const icpcLegacy: Format = {
  id: "icpc-legacy",
  title: "ICPC problem package, legacy",
  recognise,
  unread: new Set([
    "attachments",
    "generators",
    "graders",
    "solution",
    "data/invalid_input",
    "data/invalid_inputs",
    "data/invalid_output",
    "data/invalid_outputs",
    "data/invalid_answers",
    "data/valid_output",
    "data/valid_outputs",
  ]),
  anyNames: true,
  read,
};

const others = [
  "problem_statement",
  "submissions",
  "input_validators",
  "input_format_validators",
  "output_validators",
];

async function recognise({ files, folders, text }: Surface): Promise<string | null> {
  const file = ["problem.yaml", "domjudge-problem.ini"].find((name) => files.has(name));
  if (file === undefined || !folders.has("data")) return null;
  const yaml = await text("problem.yaml");
  const version = /^problem_format_version:\s*["']?([\w.-]+)/m.exec(yaml)?.[1];
  if (version === "legacy" || version === "legacy-icpc")
    return `problem_format_version: ${version}`;
  if (version !== undefined) return null;
  const folder = others.find((name) => folders.has(name));
  if (folder !== undefined) return `${file}, data/ and ${folder}/`;
  return file === "domjudge-problem.ini" ? `${file} and data/` : null;
}
