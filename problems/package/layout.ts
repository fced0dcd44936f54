import { nearest } from "../nearest.ts";
import type { Package } from "./package.ts";
import { filesIn, foldersIn } from "./tree.ts";

const folders = [
  "statement",
  "attachments",
  "data",
  "generators",
  "grammar",
  "include",
  "input_validators",
  "input_visualizer",
  "interactor",
  "manager",
  "output_validator",
  "output_visualizer",
  "pool",
  "solution",
  "submissions",
];
const files = ["problem.yaml", "medalist.yaml"];
/** What other versions call what this one calls otherwise. */
const older = new Set([
  "problem_statement",
  "output_validators",
  "input_format_validators",
  "graders",
]);
const notes = /^(readme|license|licence|copying|changelog|authors|contributing|makefile)(\.|$)/i;
const dataFolders = ["sample", "secret", "invalid_input", "invalid_output", "valid_output"];

/** Nothing at the top or in `data/` may go unread because its name is misspelt. */
export function checkLayout({ tree, faults, remarks }: Package): void {
  if (tree.folders.has("static_validator"))
    faults.add("static_validator", "not supported yet: static validators", "Remove the folder.");
  for (const name of foldersIn(tree, "").filter((each) => each !== "static_validator"))
    if (!folders.includes(name)) unknown(name, "folder", folders);
  for (const { name } of filesIn(tree, ""))
    if (!files.includes(name) && !notes.test(name)) unknown(name, "file", files);
  for (const name of foldersIn(tree, "data"))
    if (!dataFolders.includes(name)) unknown(`data/${name}`, "folder", dataFolders);
  for (const { path, name } of filesIn(tree, "data").filter((file) => !notes.test(file.name)))
    if (/\.(in|ans|yaml)$/.test(name))
      faults.add(path, "a file directly in data/", "Move it to data/sample or data/secret/GROUP.");
    else remarks.add(path, "a file directly in data/", "It is not read.");

  function unknown(path: string, kind: string, known: string[]): void {
    const close = nearest(path.replace(/^data\//, ""), known);
    const rule = `a ${kind} that the format does not know`;
    if (close === null && !older.has(path)) remarks.add(path, rule, "It is not read.");
    else faults.add(path, rule, close === null ? "Move or remove it." : `Is it ${close}?`);
  }
}
