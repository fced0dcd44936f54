import type { ShownRun } from "../../judge/bench/bench.ts";
import { type Candidate, programText } from "../candidate.ts";
import type { Practising } from "../practise/practise.ts";

/** What a program prints on a made input; null when the input is no longer there. */
export async function shownRun(
  { problem, bench, journal }: Practising,
  program: Candidate,
  input: string,
): Promise<ShownRun | null> {
  const key = `${problem.name}/shown/${program.id}/${input}`;
  const event = await journal.effect(key, ["shown"], async () => ({
    type: "shown",
    problem: problem.name,
    program: program.id,
    input,
    run: await bench.show({ problem, program: programText(program), input }),
  }));
  return event.run;
}
