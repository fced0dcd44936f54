import { describe, expect, it } from "vitest";
import type { Bench } from "../../judge/bench/bench.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { Entry } from "../journal/events.ts";
import { type Journal, memoryJournal } from "../journal/journal.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import { createWorld, sourceOf, type Truth } from "../testing/fake-world.ts";
import { play } from "../testing/play.ts";
import { knownJournal } from "./known-journal.ts";
import { knownPractice } from "./known-practice.ts";

const ferry = fakeProblem("ferry", [10, 20, 70]);
const truths: Truth[] = [
  { solves: 1, kind: "a" },
  // Alone among the first three, which it no longer is among all.
  { solves: 2, kind: "b", nosample: true },
  { solves: 0, kind: "c", crash: true },
  { solves: 3, kind: "d" },
  { solves: 2, kind: "b", nosample: true, ce: false },
  { solves: 0, kind: "e", ce: true },
];

/** A run of the first so many programs, and for what the bench was asked. */
async function run(programs: number, journal: Journal, problem: PublicProblem = ferry) {
  const world = createWorld([problem], { ferry: truths.slice(0, programs) });
  const ran: string[] = [];
  const bench: Bench = {
    ...world.bench,
    samples(of, program, scorer) {
      ran.push(`samples ${program.source}`);
      return world.bench.samples(of, program, scorer);
    },
    run(request) {
      ran.push(`inputs ${request.program.source}`);
      return world.bench.run(request);
    },
  };
  const outcome = await play({
    problems: [problem],
    world: { ...world, bench },
    journal,
    settings: { firstInputs: 4 },
  });
  return { ran, outcome };
}

async function knownRun(problem: PublicProblem = ferry): Promise<readonly Entry[]> {
  const journal = memoryJournal();
  await run(3, journal, problem);
  return journal.entries();
}

const takingOver = (journal: Journal, entries: readonly Entry[]) =>
  knownJournal(journal, { entries, practice: knownPractice(entries) });

const told = (journal: Journal) =>
  journal
    .entries()
    .map(({ key, event }) => JSON.stringify([key, event]))
    .toSorted();

describe("a run that takes over what another one knows", () => {
  it("tries only programs that are new", async () => {
    const { ran } = await run(6, takingOver(memoryJournal(), await knownRun()));
    const tried = (index: number) =>
      truths
        .slice(index, index + 1)
        .flatMap((truth) => ran.filter((one) => one.endsWith(sourceOf(truth))));
    expect(tried(0)).toEqual([]);
    expect(tried(2)).toEqual([]);
    expect(tried(3).map((one) => one.split(" ")[0])).toEqual(["samples", "inputs", "inputs"]);
    expect(tried(5).map((one) => one.split(" ")[0])).toEqual(["samples"]);
  });

  it("comes to be what it is when all is done anew, also where more programs agree", async () => {
    const anew = memoryJournal();
    await run(6, anew);
    const journal = memoryJournal();
    await run(6, takingOver(journal, await knownRun()));
    expect(told(journal)).toEqual(told(anew));
  });

  it("goes on where it was stopped", async () => {
    const known = await knownRun();
    const whole = memoryJournal();
    await run(6, takingOver(whole, known));
    for (let last = 1; last < whole.entries().length; last += 9) {
      const resumed = memoryJournal(whole.entries().slice(0, last));
      await run(6, takingOver(resumed, known));
      const since = told(resumed).filter((line) => !line.includes("run-resumed"));
      expect(since).toEqual(told(whole));
    }
  });
});

describe("what programs did on inputs is not taken over", () => {
  const changed = (entries: readonly Entry[], change: (event: Entry["event"]) => Entry["event"]) =>
    entries.map((entry) => ({ ...entry, event: change(entry.event) }));

  /** The run comes to what it is when all is done anew, and says why. */
  async function doneAnew(entries: readonly Entry[], problem: PublicProblem = ferry) {
    const anew = memoryJournal();
    await run(6, anew, problem);
    const journal = memoryJournal();
    const unlike: string[] = [];
    const { ran } = await run(
      6,
      knownJournal(journal, { entries, practice: knownPractice(entries) }, (name, what) =>
        unlike.push(`${name}: ${what}`),
      ),
      problem,
    );
    expect(told(journal)).toEqual(told(anew));
    const first = truths.slice(0, 1).map(sourceOf).join("");
    expect(ran.some((one) => one.startsWith("inputs") && one.endsWith(first))).toBe(true);
    return unlike;
  }

  it("where other inputs were made", async () => {
    const known = changed(await knownRun(), (event) =>
      event.type === "inputs-voted" ? { ...event, inputs: event.inputs.slice(1) } : event,
    );
    expect(await doneAnew(known)).toEqual(["ferry: inputs"]);
  });

  it("where another scorer was chosen", async () => {
    const scored = fakeProblem("ferry", [10, 20, 70], null);
    const known = changed(await knownRun(scored), (event) =>
      event.type === "scorer-chosen" ? { ...event, scorer: "other" } : event,
    );
    expect(await doneAnew(known, scored)).toEqual(["ferry: scorer"]);
  });
});
