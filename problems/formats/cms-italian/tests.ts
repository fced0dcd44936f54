import { filesIn } from "../../package/tree.ts";
import type { Reading } from "../format.ts";
import type { FoundTest } from "../shared/assemble.ts";

/** After so many tests that lack files the others are not named. */
const MOST_NAMED = 5;

/** The test's name in CMS: its number from 0, with three digits. */
export function codename(index: number): string {
  return String(index).padStart(3, "0");
}

/** How many tests the folder `input` has: one more than the greatest number there. */
export function countInputs(given: Reading): number {
  return countFiles(given, "input");
}

function countFiles({ tree }: Reading, folder: "input" | "output"): number {
  const numbers = filesIn(tree, folder).map(({ name }) => numberOf(name, folder));
  return Math.max(-1, ...numbers) + 1;
}

/**
 * `input/inputN.txt` with `output/outputN.txt`, from 0.
 *
 * @param count of tests; each that lacks a file is a fault
 */
export function readTests(given: Reading, count: number): FoundTest[] {
  const { tree, faults } = given;
  for (const folder of ["input", "output"] as const)
    if (countFiles(given, folder) === 0) {
      const hint = `Generate them at home (with cmsMake or task-maker), and put them in as ${folder}/${folder}0.txt and so on.`;
      const what = folder === "input" ? "tests" : "outputs";
      faults.add(folder, `not supported yet: ${what} that have to be generated`, hint);
      return [];
    }
  const lacking: string[][] = [];
  const tests: FoundTest[] = [];
  for (let index = 0; index < count; index++) {
    const paths = [`input/input${index}.txt`, `output/output${index}.txt`] as const;
    const [input, answer] = paths.map((path) => tree.files.get(path));
    if (input !== undefined && answer !== undefined)
      tests.push({ name: codename(index), input, answer });
    else lacking.push(paths.filter((path) => !tree.files.has(path)));
  }
  reportLacking(given, lacking);
  remarkOnOthers(given, count);
  return tests;
}

/** @param lacking paths that are missing, of each test that lacks any */
function reportLacking({ faults }: Reading, lacking: readonly string[][]): void {
  const hint = "Generate it at home, and put it in.";
  for (const [path = "", other] of lacking.slice(0, MOST_NAMED)) {
    const rule = other === undefined ? "a test's file is missing" : `missing, and so is ${other}`;
    faults.add(path, rule, hint);
  }
  const more = lacking.length - MOST_NAMED;
  if (more > 0) faults.add(".", `${more} more tests lack files`, hint);
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
