import { type LoadOptions, loadPackage } from "../../../load-problem.ts";
import { type Files, sound, without, writePackage } from "../../../testing.ts";

/** The sound package with changes, read; remarks as `file:line rule`. */
export async function load(changes: Files = {}, options: LoadOptions = {}) {
  const { problem, remarks } = await loadPackage(await writePackage(changes), options);
  const told = remarks.map(
    ({ file, line, rule }) => `${file}${line === null ? "" : `:${line}`} ${rule}`,
  );
  return { problem, remarks: told };
}

/** The sound package's `problem.yaml` with more lines, which may belong to its limits. */
export function withProblem(more: string): Files {
  return { "problem.yaml": `${sound["problem.yaml"]}${more}` };
}

/** A package of the format alone: no `medalist.yaml`, and no scores that are expected. */
export const plain: Files = { "medalist.yaml": null, "submissions/submissions.yaml": null };

/** Tests in `data/secret/` itself. */
export const ungrouped: Files = {
  ...without("small", "large"),
  ...plain,
  "data/secret/1.in": "1\n",
  "data/secret/1.ans": "2\n",
};

/** `problem.yaml` of a pass-fail problem. */
export const passFail: Files = {
  "problem.yaml": sound["problem.yaml"]?.replace("type: scoring\n", "") ?? "",
};
