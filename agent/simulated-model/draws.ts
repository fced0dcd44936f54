import { createHash } from "node:crypto";

/** A number in [0, 1) for each thing that is decided by lot; the same one whenever it is asked for. */
export type Draws = (what: string) => number;

/**
 * Lots that hang on the key and on what is drawn, and neither on the order nor on the number of
 * other draws: a change of one decision leaves all others as they were.
 */
export function drawsFor(...key: readonly (string | number | null)[]): Draws {
  return (what) => {
    const digest = createHash("sha256")
      .update(JSON.stringify([...key, what]))
      .digest();
    return digest.readUIntBE(0, 6) / 2 ** 48;
  };
}

/** One of a list, which must not be empty, each as likely as the others. */
export function drawOne<T>(list: readonly T[], draws: Draws, what: string): T {
  const one = list[Math.floor(draws(what) * list.length)];
  if (one === undefined) throw new Error(`nothing to draw ${what} from`);
  return one;
}

/** A standard normal deviate, by Box and Muller's transform (1958). */
export function drawNormal(draws: Draws, what: string): number {
  const radius = Math.sqrt(-2 * Math.log(1 - draws(`${what}, radius`)));
  return radius * Math.cos(2 * Math.PI * draws(`${what}, angle`));
}
