import type { Package } from "./package.ts";
import type { PackageFile } from "./tree.ts";

const images = [".png", ".jpg", ".jpeg", ".svg"];

/** Endings of the files that may belong to a test; of two that fit the longer one comes first. */
export const endings: readonly string[] = [
  ".in.statement",
  ".in.download",
  ".ans.statement",
  ".ans.download",
  ".interaction",
  ".in",
  ".ans",
  ".out",
  ".yaml",
  ...images,
];

/** Files that are shown in place of a test's own; null where there are none. */
export type ShownFiles = {
  /** A log that stands for all else. */
  interaction: PackageFile | null;
  /** The best first. */
  input: PackageFile[];
  answer: PackageFile[];
};

/**
 * A test's own files may hold secrets where there are others to show, so that those are no choice
 * then. What the statement shows may be cut, and is for files that are too large to be held.
 */
export function shownFiles({ tree }: Package, stem: string): ShownFiles {
  const there = (...suffixes: string[]) =>
    suffixes.flatMap((suffix) => tree.files.get(stem + suffix) ?? []);
  const [own] = there(".out", ".ans");
  const inputs = there(".in.download", ".in.statement");
  const answers = there(".ans.download", ".ans.statement");
  return {
    interaction: tree.files.get(`${stem}.interaction`) ?? null,
    input: inputs.length > 0 ? inputs : there(".in"),
    answer: answers.length > 0 || own === undefined ? answers : [own],
  };
}

/** The format's rules on which of a test's files may stand beside each other. */
export function checkShown({ tree, faults }: Package, stem: string): void {
  const has = (suffix: string) => tree.files.has(stem + suffix);
  const [, second] = images.filter(has);
  if (second !== undefined)
    faults.add(stem + second, "a second illustration of a test", "Keep one.");
  if (has(".interaction"))
    for (const other of [
      ".in.statement",
      ".ans.statement",
      ".out",
      ".in.download",
      ".ans.download",
    ].filter(has))
      faults.add(stem + other, "a file beside an .interaction, which stands for it", "Keep one.");
  else if (has(".out") && has(".ans.statement"))
    faults.add(`${stem}.out`, "a .out file beside an .ans.statement", "Keep one.");
  for (const part of [".in", ".ans"])
    if (has(`${part}.statement`) !== has(`${part}.download`)) {
      const [there, lacking] = has(`${part}.statement`)
        ? [".statement", ".download"]
        : [".download", ".statement"];
      const rule = `a ${part}${there} without a ${part}${lacking}`;
      faults.add(stem + part + there, rule, `Add ${part.slice(1)}${lacking}.`);
    }
}
