import type { VotedInput } from "../journal/practice.ts";
import type { Making } from "./making.ts";

/** Stands for a generator: nobody made these inputs, and nobody votes on them. */
const byTask = "the task";

/** The inputs of an output-only task, for each group that they count in. */
export async function givenInputs({ problem, journal }: Making): Promise<VotedInput[]> {
  const voted = await journal.effect(`${problem.name}/inputs`, ["inputs-voted"], () => ({
    type: "inputs-voted",
    problem: problem.name,
    inputs: (problem.task.inputs ?? []).flatMap(({ digest, bytes, groups }) =>
      groups.map((group) => ({
        digest,
        bytes,
        group,
        generator: byTask,
        accepted: 0,
        votes: 0,
        kept: true,
      })),
    ),
    uselessValidators: [],
    uselessGenerators: [],
  }));
  return voted.inputs;
}
