import { bounds } from "../../../package/bounds.ts";
import { quote } from "../../../package/fault.ts";
import { readLooseText } from "../../../package/loose-text.ts";
import type { Reading } from "../../format.ts";
import { isPlainName } from "../../cms-export/tests.ts";
import type { Mapped } from "../mapping.ts";
import { shellWords } from "./shell-words.ts";

export const genData = "gen/data";

const MOST_TESTS = 10_000;
/** Over all subtasks, with those that are compared to them. */
const MOST_INCLUDED = 1_000_000;

/** A test that `gen/data` has made: a generator with its arguments, or `manual` or `copy`. */
export type GenTest = { name: string; command: string; args: string[]; line: number };

export type GenData = {
  tests: GenTest[];
  /** Tests of each subtask, included ones too, as `tests/mapping` would have them. */
  mapping: Map<string, Mapped[]>;
};

type State = {
  given: Reading;
  outputOnly: boolean;
  tests: GenTest[];
  names: Set<string>;
  included: number;
  isFull: boolean;
  /** Of test sets and subtasks, by name. */
  sets: Map<string, { isSubtask: boolean; tests: Mapped[] }>;
  /** What follows belongs to it. */
  open: { name: string; prefix: string; own: number } | null;
  subtasks: number;
};

/**
 * `gen/data` as TPS's parser reads it: `@testset NAME` and `@subtask NAME` begin a set,
 * `@include NAME…` adds earlier ones, `#` begins a comment, and any other line makes a test. Tests
 * of a subtask are named by its place from 0, those of a test set by its name: `0-01`.
 *
 * @param outputOnly has tests counted through: `01`
 * @returns null, and faults, when a line is none of these
 */
export async function readGenData(given: Reading, outputOnly: boolean): Promise<GenData | null> {
  const file = given.tree.files.get(genData);
  if (file === undefined) return null;
  const text = await readLooseText(file, bounds.textBytes, given.faults);
  if (text === null) return null;
  const before = given.faults.list.length;
  const state: State = {
    given,
    outputOnly,
    tests: [],
    names: new Set(),
    included: 0,
    isFull: false,
    sets: new Map(),
    open: null,
    subtasks: 0,
  };
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("@")) addCommand(state, line, index + 1);
    else addTest(state, line, index + 1);
  }
  const isSound = given.faults.list.length === before;
  if (isSound && state.tests.length === 0)
    given.faults.add(genData, "no tests", "Write lines that make some, or run `tps gen`.");
  if (given.faults.list.length > before) return null;
  const mapping = new Map<string, Mapped[]>();
  for (const [name, { isSubtask, tests }] of state.sets)
    if (isSubtask)
      mapping.set(
        name,
        tests.toSorted((a, b) => (a.test < b.test ? -1 : 1)),
      );
  return { tests: state.tests, mapping };
}

function addCommand(state: State, line: string, number: number): void {
  const { faults } = state.given;
  const [command = "", ...args] = line.split(/\s+/);
  const [name = ""] = args;
  if (command === "@include") {
    if (state.open === null) faults.add(genData, noSet, "Begin one with @subtask.", number);
    else for (const each of args) include(state, state.open.name, each, number);
  } else if (command !== "@subtask" && command !== "@testset") {
    const rule = `the command ${quote(command)} is none of TPS's`;
    faults.add(genData, rule, "There are @subtask, @testset and @include.", number);
  } else if (args.length !== 1 || !isPlainName(name) || name.includes("/")) {
    faults.add(genData, `${command} without one plain name`, "Name it with one word.", number);
  } else if (state.sets.has(name)) {
    faults.add(genData, `a second set of tests ${quote(name)}`, "Rename one.", number);
  } else {
    const isSubtask = command === "@subtask";
    state.sets.set(name, { isSubtask, tests: [] });
    state.open = { name, prefix: isSubtask ? String(state.subtasks) : name, own: 0 };
    if (isSubtask) state.subtasks++;
  }
}

const noSet = "a line before the first subtask or set of tests";

function include(state: State, into: string, name: string, line: number): void {
  const from = state.sets.get(name);
  const to = state.sets.get(into);
  if (from === undefined || to === undefined || from === to) {
    const rule = `includes ${quote(name)}, which is no set of tests above`;
    state.given.faults.add(genData, rule, "Correct the name.", line);
    return;
  }
  state.included += from.tests.length + to.tests.length;
  if (state.included > MOST_INCLUDED) {
    const rule = `more than ${MOST_INCLUDED} tests are included`;
    // Once is enough: what follows would be of the same mistake.
    if (!state.isFull) state.given.faults.add(genData, rule, "Include fewer sets.", line);
    state.isFull = true;
    return;
  }
  const known = new Set(to.tests.map(({ test }) => test));
  for (const { test } of from.tests) if (!known.has(test)) to.tests.push({ test, line });
}

function addTest(state: State, text: string, line: number): void {
  const { open, given, tests, outputOnly } = state;
  if (open === null) {
    given.faults.add(genData, noSet, "Begin one with @subtask.", line);
    return;
  }
  const words = shellWords(text);
  if (typeof words === "string") {
    given.faults.add(genData, words, "Write plain words, or a script that is a generator.", line);
    return;
  }
  open.own++;
  const name = outputOnly ? two(tests.length + 1) : `${open.prefix}-${two(open.own)}`;
  if (state.names.has(name) || tests.length >= MOST_TESTS) {
    const rule = state.names.has(name) ? `a second test ${name}` : `more than ${MOST_TESTS} tests`;
    given.faults.add(genData, rule, "Rename a set of tests, or take some tests out.", line);
    return;
  }
  state.names.add(name);
  const [command = "", ...args] = words;
  tests.push({ name, command, args, line });
  state.sets.get(open.name)?.tests.push({ test: name, line });
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
