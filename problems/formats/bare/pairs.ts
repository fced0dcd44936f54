import { quote } from "../../package/fault.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { Reading } from "../format.ts";
import { groupOf, isOtherFolder, isSampleName } from "./folders.ts";
import { naturalOrder } from "./natural-order.ts";
import { bareName, placeOf } from "./test-name.ts";

/** An input with its answer. */
export type Pair = {
  /** Unique in the problem: the group's name, if it has one, and the file's. */
  name: string;
  /** By its folder; empty when it lies with all others. */
  group: string;
  isSample: boolean;
  input: PackageFile;
  answer: PackageFile;
};

type Slot = { folder: string; stem: string; inputs: PackageFile[]; answers: PackageFile[] };

/** All pairs of the package in natural order; a file without its other half is a fault. */
export function findPairs(given: Reading): Pair[] {
  const slots = [...slotsOf([...given.tree.files.values()]).values()].toSorted(
    (a, b) => naturalOrder(a.folder, b.folder) || naturalOrder(a.stem, b.stem),
  );
  if (refuseHalves(given, slots)) return [];
  return slots
    .map((slot) => pairOf(given, slot))
    .filter((pair) => pair !== null)
    .toSorted((a, b) => naturalOrder(a.group, b.group) || naturalOrder(a.name, b.name));
}

/** Where all answers are missing, or all inputs, a fault says so for all of them. */
function refuseHalves({ faults }: Reading, slots: readonly Slot[]): boolean {
  const inputs = slots.flatMap((slot) => slot.inputs);
  const answers = slots.flatMap((slot) => slot.answers);
  const [first, second] = [...inputs, ...answers];
  if (first === undefined || second === undefined) return false;
  if (inputs.length > 0 && answers.length > 0) return false;
  const [kind, other] = inputs.length > 0 ? ["inputs", "answer"] : ["answers", "input"];
  const rule = `${slots.length} ${kind}, such as ${quote(first.path)}, and none has an ${other}`;
  faults.add(".", rule, "Put the other files beside them: 1.in and 1.out, for example.");
  return true;
}

/** Whether names of files directly in one folder hold an evident pair, and which. */
export function pairAmong(names: ReadonlySet<string>): [string, string] | null {
  const files = [...names].map((name) => ({ path: name, name, realPath: "", bytes: 0 }));
  for (const { inputs, answers } of slotsOf(files).values()) {
    const [input, answer] = [inputs[0], answers[0]];
    if (input !== undefined && answer !== undefined) return [input.name, answer.name];
  }
  return null;
}

function slotsOf(files: readonly PackageFile[]): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  const slotAt = (folder: string, stem: string) => {
    const key = `${folder}/${stem}`;
    const slot = slots.get(key) ?? { folder, stem, inputs: [], answers: [] };
    slots.set(key, slot);
    return slot;
  };
  const counted = files.filter((file) => !isOtherFolder(file.path));
  const bare: PackageFile[] = [];
  for (const file of counted) {
    const place = placeOf(file.path);
    if (place === null) {
      if (bareName.test(file.name)) bare.push(file);
      continue;
    }
    const slot = slotAt(place.folder, place.stem);
    (place.side === "input" ? slot.inputs : slot.answers).push(file);
  }
  for (const file of bareInputs(bare, slots))
    slotAt(parentOf(file.path), file.name).inputs.push(file);
  return slots;
}

/** Files without an ending are inputs in folders where one at least has an answer beside it. */
function bareInputs(bare: readonly PackageFile[], slots: ReadonlyMap<string, Slot>): PackageFile[] {
  const isAnswered = (file: PackageFile) => {
    const slot = slots.get(file.path.includes("/") ? file.path : `/${file.path}`);
    return slot !== undefined && slot.answers.length > 0 && slot.inputs.length === 0;
  };
  const folders = new Set(bare.filter(isAnswered).map((file) => parentOf(file.path)));
  return bare.filter((file) => folders.has(parentOf(file.path)));
}

function parentOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

/** Letters, digits and what people put between them. */
const soundName = /^[\p{L}\p{N}_.()+, /-]{1,200}$/u;

function pairOf({ faults, remarks }: Reading, slot: Slot): Pair | null {
  const [input, answer] = [slot.inputs[0], slot.answers[0]];
  const group = groupOf(slot.folder);
  const name = group === "" ? slot.stem : `${group}/${slot.stem}`;
  for (const [kind, files] of [["input", slot.inputs] as const, ["answer", slot.answers] as const])
    if (files.length > 1) {
      const rule = `a second ${kind} of the test ${quote(name)}, besides ${quote(files[0]?.path ?? "")}`;
      faults.add(files[1]?.path ?? ".", rule, "Remove or rename one of them.");
    }
  if (answer === undefined) {
    const hint = `Put its answer beside it, such as ${slot.stem}.out, or rename what is no test.`;
    if (input !== undefined) faults.add(input.path, "an input without an answer", hint);
    return null;
  }
  if (input === undefined) {
    // Compilers leave a program of this name.
    if (answer.path === "a.out") remarks.add(answer.path, "is not read", "It is no test.");
    else faults.add(answer.path, "an answer without an input", "Add the input, or remove it.");
    return null;
  }
  if (!soundName.test(name)) {
    const at = /\p{C}/u.test(input.path) ? quote(input.path) : input.path;
    faults.add(at, "a test whose name has odd characters", "Use letters and digits.");
    return null;
  }
  const isSample = isSampleName(slot.stem) || slot.folder.split("/").some(isSampleName);
  return { name, group, isSample, input, answer };
}
