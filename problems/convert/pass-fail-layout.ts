import type { Problem } from "../problem.ts";
import { soundName, soundPath } from "./sound-names.ts";

/**
 * Whether a problem is what the format calls pass-fail, by its names: one group, for which every
 * test must be accepted, the samples among them.
 */
export function isPassFail({ groups, tests, samples }: Problem): boolean {
  const [group, second] = groups;
  if (group === undefined || second !== undefined || group.name !== "secret") return false;
  if (group.scoring !== "pass-fail" || group.maxScore !== 100 || group.requires.length > 0)
    return false;
  const names = new Set(tests.map(({ name }) => name));
  const shown = samples.map(({ name }) => `sample/${name}`);
  if (group.tests.length !== names.size || !shown.every((each) => names.has(each))) return false;
  const secret = [...names].filter((name) => !name.startsWith("sample/"));
  const ofSamples = [...names].filter((name) => name.startsWith("sample/"));
  const isFlat = secret.every((name) => soundName(name) === name && name !== "test_group");
  const isFoldered = secret.every((name) => name.includes("/") && isKept(name, names));
  return (
    secret.length > 0 &&
    (isFlat || isFoldered) &&
    ofSamples.every((name) => name.split("/").length === 2 && soundPath(name))
  );
}

function isKept(name: string, names: ReadonlySet<string>): boolean {
  const parts = name.split("/");
  const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
  return soundPath(name) && parts[0] !== "secret" && !folders.some((folder) => names.has(folder));
}
