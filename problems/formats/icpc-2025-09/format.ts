import type { Format, Surface } from "../format.ts";
import { read } from "./read.ts";

/** The native format: ICPC 2025-09, with `medalist.yaml` for what IOI tasks need (docs/package-format.md). */
export const icpc202509: Format = {
  id: "icpc-2025-09",
  title: "ICPC problem package, 2025-09",
  recognise,
  // A pool may hold tens of thousands of programs.
  unread: new Set([
    "generators",
    "grammar",
    "solution",
    "pool",
    "input_visualizer",
    "output_visualizer",
    "data/invalid_input",
    "data/invalid_output",
    "data/valid_output",
  ]),
  read,
};

async function recognise({ files, text }: Surface): Promise<string | null> {
  if (files.has("medalist.yaml")) return "medalist.yaml";
  if (!files.has("problem.yaml")) return null;
  const isNamed = /^problem_format_version:\s*["']?2025-09/m.test(await text("problem.yaml"));
  return isNamed ? "problem_format_version: 2025-09" : null;
}
