import type { Problem, TestGroup } from "../problem.ts";
import { isPassFail } from "./pass-fail-layout.ts";
import { soundName, soundPath } from "./sound-names.ts";

/** What groups and tests are called in the native format, by the names that they have. */
export type NativeNames = {
  /** Whether it is a pass-fail problem of the format, in which samples are judged. */
  passFail: boolean;
  groups: ReadonlyMap<string, string>;
  /** Full names such as `group1/01`, or `01` where the only group is `secret` itself. */
  tests: ReadonlyMap<string, string>;
  samples: ReadonlyMap<string, string>;
};

/**
 * Names within the format's rules (`a-z A-Z 0-9 _ . -`), each once. A name that is within them
 * already stays. A test lies in the folder of the first group that has it, or of the group that its
 * name begins with.
 */
export function nativeNames(problem: Problem): NativeNames {
  const { groups, tests, samples } = problem;
  const sampleNames = namesFor(
    samples.map((sample) => sample.name),
    ["test_group"],
  );
  if (isPassFail(problem))
    return {
      passFail: true,
      groups: new Map([["secret", "secret"]]),
      tests: new Map(tests.map(({ name }) => [name, name])),
      samples: sampleNames,
    };
  const only = groups.length === 1 ? groups[0] : undefined;
  const groupNames = namesFor(
    groups.map((group) => group.name),
    only?.name === "secret" && fitsUngrouped(only, tests) ? [] : ["secret"],
  );
  const testNames = new Map<string, string>();
  for (const group of groups) {
    const folder = groupNames.get(group.name) ?? group.name;
    const own = group.tests.filter((test) => !testNames.has(test) && owns(group, test, groups));
    const short = (test: string) =>
      test.startsWith(`${group.name}/`) ? test.slice(group.name.length + 1) : test;
    const inFolder = namesFor(own.map(short), ["test_group"], folder !== "secret");
    for (const test of own) {
      const name = inFolder.get(short(test)) ?? short(test);
      testNames.set(test, folder === "secret" ? name : `${folder}/${name}`);
    }
  }
  return { passFail: false, groups: groupNames, tests: testNames, samples: sampleNames };
}

/** Where a test of this native name lies below `data/`. */
export function pathOfTest({ passFail }: NativeNames, name: string): string {
  return passFail && name.startsWith("sample/") ? name : `secret/${name}`;
}

function fitsUngrouped({ tests: own, scoring }: TestGroup, tests: Problem["tests"]): boolean {
  const isPlain = typeof scoring === "string";
  return isPlain && own.length === tests.length && own.every((test) => !test.includes("/"));
}

function owns(group: TestGroup, test: string, groups: readonly TestGroup[]): boolean {
  const named = groups.find(
    ({ name, tests }) => test.startsWith(`${name}/`) && tests.includes(test),
  );
  return (named ?? group) === group;
}

/**
 * A name of the format for each, all different; none of those taken.
 *
 * @param nested whether a name may be a path, which then runs through no other name
 */
function namesFor(
  wanted: readonly string[],
  taken: readonly string[],
  nested = false,
): Map<string, string> {
  const used = new Set(taken);
  const all = new Set(wanted);
  const isPath = (name: string) =>
    nested && soundPath(name) && !foldersOf(name).some((folder) => all.has(folder));
  const isSound = (name: string) => (soundName(name) === name || isPath(name)) && !used.has(name);
  const names = new Map<string, string>();
  for (const name of wanted.filter(isSound)) {
    names.set(name, name);
    used.add(name);
    for (const folder of foldersOf(name)) used.add(folder);
  }
  for (const name of wanted.filter((each) => !names.has(each))) {
    const sound = soundName(name);
    let free = sound;
    for (let count = 2; used.has(free); count++) free = `${sound}-${count}`;
    names.set(name, free);
    used.add(free);
  }
  return names;
}

function foldersOf(name: string): string[] {
  const parts = name.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
