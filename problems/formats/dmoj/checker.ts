import { quote } from "../../package/fault.ts";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Checker, Task } from "../../problem.ts";
import { readBridged } from "./bridged.ts";
import { builtInChecker } from "./checkers/built-in.ts";
import { type Init, refuse } from "./find-file.ts";
import { bridgedYaml, checkerYaml } from "./init-yaml.ts";
import { checkerArgKeys, checkerKeys, reviewKeys } from "./review-keys.ts";

/** Who judges outputs; `standard` without the key. Null when there are faults. */
export async function readChecker(init: Init, task: Task): Promise<Checker | null> {
  const { given, yaml, data } = init;
  const isNamed = data.checker !== undefined && data.checker !== null && data.checker !== "";
  if (task.kind === "interactive") {
    const hint = "The interactor decides alone.";
    if (isNamed)
      given.remarks.add(yaml.file, "checker is not used", hint, yaml.lineOf(["checker"]));
    return { kind: "task" };
  }
  const isBinary = data.binary_data ?? false;
  if (!isNamed) return builtInChecker({ name: "standard", args: null }, isBinary);
  if (isBridged(data.checker)) return bridgedChecker(init);
  const written =
    typeof data.checker === "string"
      ? { name: data.checker, args: null }
      : checkYaml(yaml, checkerYaml, given.faults, ["checker"]);
  if (written === null) return null;
  reviewKeys(given, yaml, ["checker"], written, checkerKeys);
  if (written.args) reviewKeys(given, yaml, ["checker", "args"], written.args, checkerArgKeys);
  const checker = builtInChecker(written, isBinary);
  if (checker === null) refuseChecker(init, written.name);
  return checker;
}

/** Whether a program of the package judges outputs. */
export function isBridged(checker: unknown): boolean {
  return typeof checker === "object" && checker !== null && "name" in checker
    ? checker.name === "bridged"
    : checker === "bridged";
}

async function bridgedChecker(init: Init): Promise<Checker | null> {
  const at = ["checker", "args"];
  const written = checkYaml(init.yaml, bridgedYaml, init.given.faults, at);
  if (written === null) return null;
  const program = await readBridged(init, written, at, true);
  return program && { kind: "testlib", program, args: [] };
}

function refuseChecker(init: Init, name: string): void {
  if (name.includes(".")) {
    const rule = "not supported yet: a checker in DMOJ's own Python interface";
    refuse(init, ["checker"], rule, "Write it for testlib, and name it with `bridged`.");
    return;
  }
  const hint =
    "Use standard, identical, easy, rstripped, sorted, unordered, floats, floatsabs, floatsrel or bridged.";
  refuse(init, ["checker"], `not supported yet: the checker ${quote(name)}`, hint);
}
