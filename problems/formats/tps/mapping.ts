import { bounds } from "../../package/bounds.ts";
import { quote } from "../../package/fault.ts";
import { readLooseText } from "../../package/loose-text.ts";
import type { Reading } from "../format.ts";

export const mappingPath = "tests/mapping";
const at = mappingPath;

/** A line of `tests/mapping`. */
export type Mapped = { test: string; line: number };

/**
 * Tests of each subtask, as `tps gen` wrote them down: a line `SUBTASK TEST` for each, in the
 * order of `gen/data`.
 *
 * @returns null, and a fault, when it is absent, is empty or has other lines
 */
export async function readMapping(given: Reading): Promise<Map<string, Mapped[]> | null> {
  const { tree, faults } = given;
  const file = tree.files.get(at);
  if (file === undefined) {
    const hint = "Write gen/data, or run `tps gen` and take its tests along.";
    faults.add(at, "no such file, and no gen/data to make the tests by", hint);
    return null;
  }
  const text = await readLooseText(file, bounds.textBytes, faults);
  if (text === null) return null;
  const mapping = new Map<string, Mapped[]>();
  for (const [index, line] of text.split("\n").entries()) {
    const [subtask, test, ...more] = line.split(/\s/).filter((word) => word !== "");
    if (subtask === undefined) continue;
    if (test === undefined || more.length > 0) {
      faults.add(at, `${quote(line)} is not a subtask and a test`, "Run `tps gen`.", index + 1);
      return null;
    }
    const tests = mapping.get(subtask) ?? [];
    tests.push({ test, line: index + 1 });
    mapping.set(subtask, tests);
  }
  if (mapping.size > 0) return mapping;
  faults.add(at, "no tests", "Write gen/data, and run `tps gen`.");
  return null;
}
