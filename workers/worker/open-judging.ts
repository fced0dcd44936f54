import type { BlobStore } from "../../judge/blobs.ts";
import { createJudge } from "../../judge/judge.ts";
import { connectDocker } from "../../judge/sandbox/connect.ts";
import { findJudgeImage } from "../../judge/sandbox/image.ts";
import { cachedWorkshop } from "../../judge/workshop/cached-workshop.ts";
import type { Workroom } from "../../judge/workshop/workroom.ts";
import { packagesFolder } from "../../problems/archive/packages-folder.ts";
import { loadProblem } from "../../problems/load-problem.ts";
import { createProblemShelf, type ProblemShelf } from "./problem-shelf.ts";
import type { JudgeService } from "./process-job.ts";

export type JudgingOptions = {
  slots: number;
  cacheDir: string;
  blobs: BlobStore;
  /** Folders that hold packages, for problems that are not where the job says. */
  problemRoots: string[];
  /** Told what the user should know and that ends nothing. */
  onWarning: (message: string) => void;
};

export type Judging = {
  service: JudgeService;
  shelf: ProblemShelf;
  workroom: Workroom;
  slots: number;
  close(): Promise<void>;
};

/** The judge image is missing. */
export class NotSetUp extends Error {
  override name = "NotSetUp";
  readonly hint = "Run: medalist setup";
}

/** Starts the judge of this machine: its containers are warm when this resolves. */
export async function openJudging(options: JudgingOptions): Promise<Judging> {
  const docker = await connectDocker();
  const image = await findJudgeImage(docker);
  if (image === undefined) throw new NotSetUp("The judge image of this version is not built.");
  const { slots, cacheDir, blobs, onWarning } = options;
  const judge = await createJudge({ docker, image: image.id, slots, cacheDir, blobs, onWarning });
  const workshop = cachedWorkshop({ cacheDir, open: () => Promise.resolve(judge.workroom) });
  const unpackInto = packagesFolder(cacheDir);
  return {
    service: judge,
    shelf: createProblemShelf(options.problemRoots, (dir, how) =>
      loadProblem(dir, { ...how, workshop, unpackInto }),
    ),
    workroom: judge.workroom,
    slots,
    close: () => judge.close(),
  };
}
