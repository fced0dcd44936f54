import type { PackageFile } from "../../package/tree.ts";
import { filesIn } from "../../package/tree.ts";
import type { Reading } from "../format.ts";
import type { FoundTest } from "../shared/assemble.ts";

/** After so many missing files the others are not named. */
const MOST_NAMED = 5;

/** The test's name in CMS: its number from 0, with three digits. */
export function codename(index: number): string {
  return String(index).padStart(3, "0");
}

/** How many tests the folder `input` has: one more than the greatest number there. */
export function countInputs({ tree }: Reading): number {
  const numbers = filesIn(tree, "input").map(({ name }) => numberOf(name, "input"));
  return Math.max(-1, ...numbers) + 1;
}

/**
 * `input/inputN.txt` with `output/outputN.txt`, from 0.
 *
 * @param count of tests; each that lacks a file is a fault
 */
export function readTests(given: Reading, count: number): FoundTest[] {
  const { tree, faults } = given;
  if (countInputs(given) === 0) {
    const hint = "Generate the tests at home (with cmsMake or task-maker), and put them in.";
    faults.add("input", "not supported yet: tests that have to be generated", hint);
    return [];
  }
  const lacking: string[] = [];
  const find = (path: string): PackageFile | null => {
    const file = tree.files.get(path);
    if (file === undefined) lacking.push(path);
    return file ?? null;
  };
  const tests: FoundTest[] = [];
  for (let index = 0; index < count; index++) {
    const input = find(`input/input${index}.txt`);
    const answer = find(`output/output${index}.txt`);
    if (input !== null) tests.push({ name: codename(index), input, answer });
  }
  reportLacking(given, lacking);
  remarkOnOthers(given, count);
  return tests;
}

function reportLacking({ faults }: Reading, lacking: readonly string[]): void {
  const hint = "Generate it at home, and put it in.";
  for (const path of lacking.slice(0, MOST_NAMED))
    faults.add(path, "a test's file is missing", hint);
  const more = lacking.length - MOST_NAMED;
  if (more > 0) faults.add(".", `${more} more files of tests are missing`, hint);
}

function remarkOnOthers({ tree, remarks }: Reading, count: number): void {
  for (const folder of ["input", "output"] as const)
    for (const { name, path } of filesIn(tree, folder)) {
      const number = numberOf(name, folder);
      if (number < 0 || number >= count)
        remarks.add(path, "a file of none of the tests", "It is left out.");
    }
}

/** -1 for another name. */
function numberOf(name: string, stem: "input" | "output"): number {
  const parts = /^(input|output)(0|[1-9]\d{0,5})\.txt$/.exec(name);
  return parts?.[1] === stem ? Number(parts[2]) : -1;
}
