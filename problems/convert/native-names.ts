import type { Problem, TestGroup } from "../problem.ts";

/** What groups and tests are called in the native format, by the names that they have. */
export type NativeNames = {
  groups: ReadonlyMap<string, string>;
  /** Full names such as `group1/01`, or `01` where the only group is `secret` itself. */
  tests: ReadonlyMap<string, string>;
  samples: ReadonlyMap<string, string>;
};

const maxName = 100;

/**
 * Names within the format's rules (`a-z A-Z 0-9 _ . -`), each once. A name that is within them
 * already stays. A test lies in the folder of the first group that has it, or of the group that its
 * name begins with.
 */
export function nativeNames({ groups, tests, samples }: Problem): NativeNames {
  const only = groups.length === 1 ? groups[0] : undefined;
  const groupNames = namesFor(
    groups.map((group) => group.name),
    only?.name === "secret" && fitsUngrouped(only, tests) ? [] : ["secret"],
  );
  const testNames = new Map<string, string>();
  for (const group of groups) {
    const folder = groupNames.get(group.name) ?? group.name;
    const own = group.tests.filter((test) => !testNames.has(test) && owns(group, test, groups));
    const inFolder = namesFor(
      own.map((test) =>
        test.startsWith(`${group.name}/`) ? test.slice(group.name.length + 1) : test,
      ),
      ["test_group"],
    );
    for (const test of own) {
      const short = test.startsWith(`${group.name}/`) ? test.slice(group.name.length + 1) : test;
      const name = inFolder.get(short) ?? short;
      testNames.set(test, folder === "secret" ? name : `${folder}/${name}`);
    }
  }
  return {
    groups: groupNames,
    tests: testNames,
    samples: namesFor(
      samples.map((sample) => sample.name),
      ["test_group"],
    ),
  };
}

function fitsUngrouped(
  { tests: own, scoring, maxScore }: TestGroup,
  tests: Problem["tests"],
): boolean {
  const isPlain = scoring === "pass-fail" ? maxScore === 100 : typeof scoring === "string";
  return isPlain && own.length === tests.length && own.every((test) => !test.includes("/"));
}

function owns(group: TestGroup, test: string, groups: readonly TestGroup[]): boolean {
  const named = groups.find(
    ({ name, tests }) => test.startsWith(`${name}/`) && tests.includes(test),
  );
  return (named ?? group) === group;
}

/** A name of the format for each, all different; none of those taken. */
function namesFor(wanted: readonly string[], taken: readonly string[]): Map<string, string> {
  const used = new Set(taken);
  const isSound = (name: string) => soundName(name) === name && !used.has(name);
  const names = new Map<string, string>();
  for (const name of wanted.filter(isSound)) {
    names.set(name, name);
    used.add(name);
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

/** The name with everything else replaced; it ends like none of the files that have a meaning. */
export function soundName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^a-zA-Z0-9_.-]+/g, "-")
    .replace(/^[^a-zA-Z0-9_]+/, "")
    .slice(0, maxName)
    .replace(/\.(files|in|ans|out|yaml|interaction|statement|download|png|jpe?g|svg)$/g, "-$1");
  return plain === "" ? "unnamed" : plain;
}
