import { UserError } from "../user-error.ts";
import type { PlayOptions } from "./play-options.ts";

/** With any of these a run asks a question of its own. */
const ownQuestions = [
  "model",
  "pool",
  "samples",
  "rule",
  "policy",
  "cap",
  "strategy",
  "weights",
  "repair",
  "games",
  "clock",
  "seed",
  "maxTokens",
  "maxCost",
  "maxTime",
] as const satisfies readonly (keyof PlayOptions)[];

/**
 * The recorded run by which cap and strategy are compared when a run has ended: the contest's,
 * where it is played as it comes, or with `--compare`. Null for none.
 *
 * @throws UserError where `--compare` asks for what the contest does not have
 */
export function comparedBy(
  recording: string | null | undefined,
  options: PlayOptions,
): string | null {
  if (options.compare === false) return null;
  if (recording === null || recording === undefined) {
    if (options.compare !== true) return null;
    throw new UserError(
      "The contest comes with no recorded run to compare.",
      "Leave out --compare, or compare a run of your own: medalist compare RUN.",
      2,
    );
  }
  const isAsItComes =
    ownQuestions.every((name) => options[name] === undefined) &&
    !options.whole &&
    options.setting.length === 0;
  return isAsItComes || options.compare === true ? recording : null;
}
