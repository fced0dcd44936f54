import { checkYaml } from "../../package/yaml-file.ts";
import type { Task } from "../../problem.ts";
import { readBridged } from "./bridged.ts";
import { type Init, refuse } from "./find-file.ts";
import { bridgedYaml } from "./init-yaml.ts";
import { readSignature } from "./signature.ts";

/**
 * Kind of task. DMOJ's interactors decide alone, by exit code: an `output` that they are given is
 * thrown away.
 */
export async function readTask(init: Init): Promise<Task | null> {
  const { interactive, signature_grader: signature } = init.data;
  const isInteractive = interactive !== undefined && interactive !== null;
  if (isInteractive && signature) {
    const rule = "not supported yet: a signature grader with an interactor";
    refuse(init, ["signature_grader"], rule, "Use one of them.");
    return null;
  }
  if (isInteractive) return interactiveTask(init);
  const batch = { kind: "batch", inputFile: null, outputFile: null } as const;
  if (!signature) return { ...batch, graders: null };
  const graders = await readSignature(init, signature);
  return graders && { ...batch, graders };
}

async function interactiveTask(init: Init): Promise<Task | null> {
  const at = ["interactive"];
  const written = checkYaml(init.yaml, bridgedYaml, init.given.faults, at);
  if (written === null) return null;
  const interactor = await readBridged(init, written, at, false);
  return (
    interactor && {
      kind: "interactive",
      interactor,
      convention: "testlib",
      args: [],
      maxPasses: 1,
      graders: null,
    }
  );
}
