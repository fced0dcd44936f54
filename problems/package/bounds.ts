/** What a package may hold at most: a hostile one must not fill memory or hang the loader. */
export const bounds = {
  entries: 20_000,
  depth: 8,
  /** All files together, which are digested: sparse ones and links cost their maker nothing. */
  packageBytes: 32 * 1024 ** 3,
  yamlBytes: 256 * 1024,
  textBytes: 1024 * 1024,
  sampleBytes: 256 * 1024,
  testBytes: 100 * 1024 * 1024,
  /** All samples' texts together, and all solutions', which are held. */
  samplesBytes: 16 * 1024 * 1024,
  solutionsBytes: 64 * 1024 * 1024,
  /** All answers of a solution to an output-only task. */
  answersBytes: 16 * 1024 * 1024,
} as const;
