import { quote } from "../../package/fault.ts";
import { addOnce } from "../icpc-shared/add-once.ts";
import type { Reading } from "../format.ts";
import { type DataFolder, foldersOf, testsOf } from "../icpc-shared/data-folder.ts";
import { type GroupNode, isTest, type ScoreNode } from "./score-node.ts";
import type { Config } from "./testdata-yaml.ts";

type Flags = Pick<GroupNode, "of" | "verdict">;

/**
 * `data/` as the default grader sees it: without the samples where it ignores them or there are
 * none. Folders without tests are left out.
 *
 * @returns null, and faults, where flags can't be read
 */
export function nodeOfData(
  given: Reading,
  data: DataFolder,
  configs: ReadonlyMap<string, Config>,
): GroupNode | null {
  const { faults, remarks } = given;
  for (const folder of foldersOf(data))
    if (folder.path !== "" && folder.path !== "sample" && testsOf(folder).length === 0)
      remarks.add(`data/${folder.path}`, "a group without tests", "It is left out.");
  const root = configs.get("");
  const node = nodeOf(given, data, configs);
  if (root === undefined || node === null || faults.any) return null;
  if (!root.graderFlags.includes("ignore_sample")) return node;
  const hasSamples = node.parts.length > 1;
  if (root.breaks && hasSamples) {
    const rule = "ignore_sample with on_reject: break, after which secret tests may not be judged";
    addOnce(faults, root.from, rule, "Write on_reject: continue in data/testdata.yaml.");
  }
  const secret = node.parts.find((part) => !isTest(part) && part.path === "secret");
  return secret === undefined || isTest(secret) ? null : secret;
}

function nodeOf(
  given: Reading,
  folder: DataFolder,
  configs: ReadonlyMap<string, Config>,
): GroupNode | null {
  const config = configs.get(folder.path);
  if (config === undefined || testsOf(folder).length === 0) return null;
  const { of, verdict } = flagsOf(given, config, folder.path);
  const { accepted, rejected, breaks, hasRange, from } = config;
  const parts = folder.entries.flatMap((entry): ScoreNode[] => {
    if (!("entries" in entry)) return [{ test: entry.name, accepted, rejected }];
    const inner = nodeOf(given, entry, configs);
    return inner === null ? [] : [inner];
  });
  return { path: folder.path, of, verdict, breaks, parts, high: config.range.high, hasRange, from };
}

/** As the default grader reads them: of several modes the last one. */
function flagsOf({ faults }: Reading, { graderFlags, from }: Config, path: string): Flags {
  const flags: Flags = { of: "sum", verdict: "all" };
  const isAny = graderFlags.includes("accept_if_any_accepted");
  for (const flag of graderFlags) {
    if (flag === "sum" || flag === "min" || flag === "max" || flag === "avg") flags.of = flag;
    else if (flag === "always_accept") flags.verdict = "always";
    else if (["worst_error", "first_error", "no_errors"].includes(flag)) flags.verdict = "all";
    else if (flag === "ignore_sample" && path !== "")
      addOnce(faults, from, "ignore_sample below data/testdata.yaml", "Move it there.");
    else if (flag !== "accept_if_any_accepted" && flag !== "ignore_sample")
      addOnce(faults, from, `grader_flags: unknown flag ${quote(flag)}`, "Correct or remove it.");
  }
  if (isAny && flags.verdict === "all") flags.verdict = "any";
  return flags;
}
