/**
 * How a skill from 0 to 1 becomes behaviour; docs/simulated-model.md says the same in words. All
 * numbers were chosen so that runs look plausible. None was measured on a model.
 */
export const skillModel = {
  /** Standard deviation of one program's ability around the skill, in logits. */
  abilitySpread: 1,
  /** Ideas so much easier than the hardest good one are not thought of any more. */
  reach: 0.3,
  /** Probability that a hole slips, at skill 0. It falls in a straight line to 0 at skill 1. */
  slipChance: 0.3,
} as const;

/**
 * The ability of one program, from 0 to 1: logistic(logit(skill) + spread · deviate), as in an
 * item response model (Rasch, 1960). Its median is the skill; at 0 and 1 it is the skill itself.
 *
 * @param deviate standard normal
 */
export function abilityOf(skill: number, deviate: number): number {
  const logit = Math.log(skill / (1 - skill));
  return 1 / (1 + Math.exp(-(logit + skillModel.abilitySpread * deviate)));
}

/** Probability that one hole of a program is filled with a slip. */
export function slipChanceOf(skill: number): number {
  return skillModel.slipChance * (1 - skill);
}

/** An idea that a program might be made of, as choosing sees it. */
export type Option = {
  difficulty: number;
  weight: number;
  /** What it has of the aim when it is written without a slip. */
  points: number;
};

/**
 * How likely each idea is to be chosen by a program of this ability; the weights need not add
 * up to 1, and one at least is above 0.
 *
 * Only ideas that are no harder than the ability are had; the easiest when none is. Good are
 * those of them with the most points at the aim. An idea's own weight falls with how much easier
 * it is than the hardest good one, to 0 at `reach`; one that is not good is taken for good with
 * a weight that falls with ability, to 0 at 1.
 */
export function choiceWeights(options: readonly Option[], ability: number): number[] {
  const easiest = Math.min(...options.map(({ difficulty }) => difficulty));
  const isHad = ({ difficulty }: Option) => difficulty <= Math.max(ability, easiest);
  const had = options.filter(isHad);
  const most = Math.max(...had.map(({ points }) => points));
  const good = had.filter(({ points }) => points === most);
  const hardest = Math.max(...good.map(({ difficulty }) => difficulty));
  return options.map((option) => {
    if (!isHad(option)) return 0;
    const nearness = 1 - (hardest - option.difficulty) / skillModel.reach;
    const trust = option.points === most ? 1 : 1 - ability;
    return option.weight * trust * Math.min(1, Math.max(0, nearness));
  });
}
