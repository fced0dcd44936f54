/**
 * What a format leaves open, or what its user knows better; `--set KEY=VALUE` at the command line.
 * docs/formats.md tells for each format which keys it reads and what it takes without them.
 */
export type Settings = {
  /** CPU time limit in ms. */
  timeLimitMs?: number;
  memoryLimitMiB?: number;
  /** What a testlib checker's `points` are divided by to make a fraction. */
  pointsDivisor?: number;
  /** Name of the statement's language that is preferred; `en` without it. */
  language?: string;
};
