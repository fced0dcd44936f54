/** A brute-force program's signature for each input; null where it failed or was not run. */
export type BruteAnswers = { program: string; answers: readonly (string | null)[] };

export type Oracle = {
  trusted: string[];
  /** Expected signature for each input; null where the oracle is silent. */
  answers: (string | null)[];
};

/** Least number of inputs on which an agreement means something. */
const leastShared = 3;
/** Share of the inputs on which a lone brute force must agree with most candidates. */
const leastBacking = 0.75;

/**
 * Brute-force programs that agree with each other become an oracle. Two agree when they
 * answer alike wherever both answer, on at least three inputs; the largest set that agrees
 * pairwise with its first member is trusted. A lone one needs the candidates' backing: it must
 * give the answer that most of them give on three quarters of its inputs.
 *
 * @param plurality most frequent answer of the candidates for each input; null where none
 */
export function electOracle(
  brutes: readonly BruteAnswers[],
  plurality: readonly (string | null)[],
): Oracle {
  const circles = brutes.map((first) => [
    first,
    ...brutes.filter((other) => other !== first && agree(first, other)),
  ]);
  const largest = circles.reduce<BruteAnswers[]>(
    (best, circle) => (circle.length > best.length ? circle : best),
    [],
  );
  const trusted =
    largest.length > 1 ? largest : brutes.filter((one) => isBacked(one, plurality)).slice(0, 1);
  return {
    trusted: trusted.map((one) => one.program),
    answers: plurality.map((_, input) => commonAnswer(trusted, input)),
  };
}

function agree(one: BruteAnswers, other: BruteAnswers): boolean {
  return allAlike(one.answers, other.answers, 1);
}

function isBacked(brute: BruteAnswers, plurality: readonly (string | null)[]): boolean {
  return allAlike(brute.answers, plurality, leastBacking);
}

/** Whether a share of what both answer is the same, on enough inputs. */
function allAlike(
  one: readonly (string | null)[],
  other: readonly (string | null)[],
  share: number,
): boolean {
  let shared = 0;
  let alike = 0;
  for (const [input, answer] of one.entries()) {
    const second = other[input] ?? null;
    if (answer === null || second === null) continue;
    shared += 1;
    if (answer === second) alike += 1;
  }
  return shared >= leastShared && alike >= share * shared;
}

/** Null where nobody answers or the trusted disagree. */
function commonAnswer(trusted: readonly BruteAnswers[], input: number): string | null {
  const given = new Set(trusted.map((one) => one.answers[input] ?? null));
  given.delete(null);
  const [only] = given;
  return given.size === 1 && only !== undefined ? only : null;
}
