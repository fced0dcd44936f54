import { createSignatureTable } from "../cluster/signature-table.ts";
import { hashText } from "../cluster/code-signature.ts";
import type { Field, FieldProgram } from "../rank/field.ts";
import type { LabProblem } from "./pool.ts";
import { drawIndex, seededRandom } from "./random.ts";
import type { SimulatedProblem } from "./simulation.ts";

/**
 * A pool as a model of the described skill would have made it. For every program an outcome is
 * drawn, which says what it has of each group. On inputs of a group that it solves it gives the
 * right output. On others it is wrong in the way of its mistake, on the share of the inputs that
 * `separation` says, and right on the rest: made inputs don't tell everything. Mistakes are common
 * ones, which many programs share, or the program's own.
 *
 * @param count programs
 */
export function simulate(problem: SimulatedProblem, count: number, seed: number): LabProblem {
  const random = seededRandom(seed);
  const { groups, inputsPerGroup } = problem;
  const inputs = groups.length * inputsPerGroup;
  const table = createSignatureTable(inputs);
  const tells = tellingInputs(problem, inputs, seed);
  const points = new Float64Array(count * groups.length);
  const chances = problem.outcomes.map(({ chance }) => chance);
  const programs: FieldProgram[] = [];
  for (let program = 0; program < count; program++) {
    const shares = problem.outcomes[drawIndex(chances, random)]?.shares ?? [];
    for (const [group, { points: most }] of groups.entries())
      points[program * groups.length + group] = most * (shares[group] ?? 0);
    const isCommon = random() < problem.correlation;
    const mistake = isCommon ? `common ${drawMistake(problem, random)}` : `own ${program}`;
    const telling = tells(mistake);
    const signatures = Array.from({ length: inputs }, (_, input) => {
      const isRight = (shares[Math.floor(input / inputsPerGroup)] ?? 0) >= 1;
      return isRight || telling[input] === 0 ? `right ${input}` : `${mistake} on ${input}`;
    });
    programs.push({
      id: `p${String(program).padStart(6, "0")}`,
      row: table.add(signatures, []),
      aims: [null],
      reasoningTokens: Math.floor(20_000 * (0.5 + random())),
      sampleFailures: failsSamples(problem, shares, random) ? 1 : 0,
    });
  }
  const { name, comparison } = problem;
  return { name, points, comparison, field: fieldOf(problem, programs, table) };
}

/** Common mistakes are of very different weight: the n-th is made 1/n as often as the first. */
function drawMistake({ commonMistakes }: SimulatedProblem, random: () => number): number {
  const weights = Array.from({ length: commonMistakes }, (_, nth) => 1 / (nth + 1));
  return drawIndex(weights, random);
}

/** Whether inputs tell a mistake: drawn once for each, so that all who make it behave alike. */
function tellingInputs({ separation }: SimulatedProblem, inputs: number, seed: number) {
  const known = new Map<string, Uint8Array>();
  return (mistake: string): Uint8Array => {
    const random = seededRandom(seed ^ hashText(mistake, 0x811c9dc5));
    const tells =
      known.get(mistake) ??
      Uint8Array.from({ length: inputs }, () => (random() < separation ? 1 : 0));
    if (mistake.startsWith("common")) known.set(mistake, tells);
    return tells;
  };
}

/** Samples are the easiest group's: who solves it passes them, and others often don't. */
function failsSamples(
  { sampleFailures }: SimulatedProblem,
  shares: readonly number[],
  random: () => number,
): boolean {
  const draw = random();
  return (shares[0] ?? 0) < 1 && draw < sampleFailures;
}

function fieldOf(
  { groups, outcomes, inputsPerGroup }: SimulatedProblem,
  programs: FieldProgram[],
  table: Field["table"],
): Field {
  const columnsOf = (group: number) =>
    Array.from({ length: inputsPerGroup }, (_, nth) => group * inputsPerGroup + nth);
  const place = new Map(groups.map(({ name }, index) => [name, index]));
  return {
    programs,
    table,
    groups: groups.map(({ name, points, contains }, group) => ({
      name,
      maxScore: points,
      contains,
      allOrNothing: outcomes.every(({ shares }) => Number.isInteger(shares[group] ?? 0)),
      columns: [...contains, name].flatMap((each) => columnsOf(place.get(each) ?? 0)),
    })),
    oracle: { codes: new Int32Array(2 * table.inputs), speaks: new Uint8Array(table.inputs) },
    scored: false,
    winRates: null,
  };
}
