import { drawIndex } from "../lab/random.ts";
import { drawNormal, drawOne, type Draws, drawsFor } from "./draws.ts";
import type { Grammar, Hole, Idea, Slip } from "./grammar.ts";
import type { SlipKind } from "./grammar-schema.ts";
import { fillHoles } from "./idea-file.ts";
import { abilityOf, choiceWeights, slipChanceOf } from "./skill.ts";
import { renameWords } from "./words.ts";

export type ProgramRequest = {
  /** From 0 to 1. */
  skill: number;
  /** Programs of one seed are told apart by their index and the group that they aim at. */
  seed: number;
  index: number;
  /** Null aims at the whole problem. */
  group: string | null;
};

export type WrittenProgram = {
  idea: Idea;
  slips: { hole: string; slip: SlipKind }[];
  /** C++20. */
  source: string;
};

/** One program of a simulated model: always the same for the same grammar and request. */
export function writeProgram(grammar: Grammar, request: ProgramRequest): WrittenProgram {
  const draws = drawsOf(grammar, request);
  const { idea, slips } = drawMeaning(grammar, request, draws);
  return {
    idea,
    slips: Array.from(slips, ([hole, { slip }]) => ({ hole, slip })),
    source: writeIdea(idea, {
      textIn: (hole) =>
        slips.get(hole.name)?.code ?? drawOne(hole.same, draws, `text of ${hole.name}`),
      nameFor: ({ name, options }) => drawOne(options, draws, `name of ${name}`),
    }),
  };
}

/** The same program in the style of its idea's file: equal for programs that differ in style alone. */
export function writePlainly(grammar: Grammar, request: ProgramRequest): string {
  const { idea, slips } = drawMeaning(grammar, request, drawsOf(grammar, request));
  return writeIdea(idea, {
    textIn: ({ name, same }) => slips.get(name)?.code ?? same[0] ?? "",
    nameFor: ({ name }) => name,
  });
}

/** What decides what a program does: its idea, and where it slips. */
function drawMeaning(grammar: Grammar, request: ProgramRequest, draws: Draws) {
  const idea = chooseIdea(grammar, request, draws);
  const slips = new Map(
    idea.holes.flatMap((hole): [string, Slip][] => {
      const slip = slipIn(hole, request.skill, draws);
      return slip === null ? [] : [[hole.name, slip]];
    }),
  );
  return { idea, slips };
}

/** All lots that decide over one program. */
export function drawsOf({ problem }: Grammar, { seed, group, index }: ProgramRequest): Draws {
  return drawsFor(seed, problem, group, index);
}

/** An idea as a program, with the texts and names that are chosen for it. */
export function writeIdea(
  { pieces, holes, names }: Idea,
  choose: { textIn: (hole: Hole) => string; nameFor: (name: Idea["names"][number]) => string },
): string {
  const texts = new Map(holes.map((hole) => [hole.name, choose.textIn(hole)]));
  const filled = fillHoles(pieces, (hole) => texts.get(hole) ?? "");
  return renameWords(filled, new Map(names.map((each) => [each.name, choose.nameFor(each)])));
}

function chooseIdea(grammar: Grammar, { skill, group }: ProgramRequest, draws: Draws): Idea {
  const options = grammar.ideas.map((idea) => ({
    difficulty: idea.difficulty,
    weight: idea.weight,
    points: pointsAt(idea, grammar, group),
  }));
  const ability = abilityOf(skill, drawNormal(draws, "ability"));
  const chosen = drawIndex(choiceWeights(options, ability), () => draws("idea"));
  const idea = grammar.ideas[chosen];
  if (idea === undefined) throw new Error(`the grammar of ${grammar.problem} has no ideas`);
  return idea;
}

/** Points that an idea has of a group, or of the whole problem, without a slip. */
export function pointsAt({ points }: Idea, { groups }: Grammar, group: string | null): number {
  return groups.reduce(
    (sum, { name }, index) => (group === null || name === group ? sum + (points[index] ?? 0) : sum),
    0,
  );
}

function slipIn({ name, slips }: Hole, skill: number, draws: Draws): Slip | null {
  if (draws(`slip in ${name}`) >= slipChanceOf(skill)) return null;
  const weights = slips.map(({ weight }) => weight);
  return slips[drawIndex(weights, () => draws(`kind of slip in ${name}`))] ?? null;
}
