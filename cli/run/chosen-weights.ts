import path from "node:path";
import { loadWeights, type Weights } from "../../agent/rank/weights.ts";
import { UserError } from "../user-error.ts";

/** The weights of a file, or medalist's own. */
export function chosenWeights(file: string | undefined): Weights {
  if (file === undefined) return loadWeights();
  try {
    return loadWeights(path.resolve(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `${file} holds no weights: ${reason}`,
      "Have medalist tune write some, or copy agent/rank/weights.json.",
    );
  }
}
