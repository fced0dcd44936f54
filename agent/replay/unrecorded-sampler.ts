import type { Sampler } from "../sample/sampler.ts";

/** Where all answers that there will be are in the journal already. */
export const unrecordedSampler: Sampler = {
  sample: () => Promise.resolve(null),
  compare: () => Promise.resolve(null),
};
