import { availableParallelism } from "node:os";
import { createMemoryBlobs } from "../../judge/blobs-memory.ts";
import { cachedWorkshop } from "../../judge/workshop/cached-workshop.ts";
import type { Workshop } from "../../problems/workshop.ts";
import { type Judging, openJudging } from "../../workers/worker/open-judging.ts";
import { createStepProgress } from "../views/step-progress.ts";
import { warn } from "../warn.ts";
import { cacheDir } from "./places.ts";

export type OwnWorkshop = AsyncDisposable & { workshop: Workshop };

/** A workshop that starts slots when a package has something to be run, which most have not. */
export function openOwnWorkshop(): OwnWorkshop {
  let judging: Promise<Judging> | undefined;
  const progress = createStepProgress();
  return {
    workshop: cachedWorkshop({
      cacheDir: cacheDir(),
      open: async () => (await (judging ??= openSlots())).workroom,
      onProgress: progress.tell,
    }),
    async [Symbol.asyncDispose]() {
      progress.clear();
      const opened = await judging?.catch(() => undefined);
      await opened?.close();
    },
  };
}

function openSlots(): Promise<Judging> {
  return openJudging({
    slots: availableParallelism(),
    cacheDir: cacheDir(),
    blobs: createMemoryBlobs(),
    problemRoots: [],
    onWarning: warn,
  });
}
