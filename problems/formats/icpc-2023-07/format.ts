import type { Format, Surface } from "../format.ts";
import { read } from "./read.ts";

/** The ICPC or Kattis format 2023-07 and its drafts. */
export const icpc202307: Format = {
  id: "icpc-2023-07",
  title: "ICPC problem package, 2023-07",
  recognise,
  unread: new Set([
    "attachments",
    "generators",
    "solution",
    "input_visualizer",
    "output_visualizer",
    "data/invalid_input",
    "data/invalid_output",
    "data/valid_output",
    "data/invalid_inputs",
    "data/invalid_outputs",
    "data/valid_outputs",
    "data/invalid_answers",
  ]),
  anyNames: true,
  read,
};

async function recognise({ files, text }: Surface): Promise<string | null> {
  if (!files.has("problem.yaml")) return null;
  const yaml = await text("problem.yaml");
  const version = /^problem_format_version:\s*["']?(2023-07[\w.-]*|draft)/m.exec(yaml)?.[1];
  return version === undefined ? null : `problem_format_version: ${version}`;
}
