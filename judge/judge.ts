import type Docker from "dockerode";
import type { Problem } from "../problems/problem.ts";
import type { Bench } from "./bench/bench.ts";
import { createBench } from "./bench/create-bench.ts";
import type { BlobStore } from "./blobs.ts";
import { createContext } from "./context.ts";
import { type JudgeOptions, judgeProgram } from "./judge-program.ts";
import type { Judgement } from "./judgement.ts";
import {
  judgeMany,
  type ManyJudged,
  type ManyOptions,
  type ManyProgram,
} from "./many/judge-many.ts";
import { readMachine } from "./machine.ts";
import type { SubmissionText } from "./program.ts";
import { languagesOfImage } from "./sandbox/image.ts";
import { createSlotPool } from "./sandbox/pool.ts";
import { type InputReport, validateInputs } from "./verify/validate-inputs.ts";
import { createWorkroom, type Workroom } from "./workshop/workroom.ts";

export type JudgeSetup = {
  docker: Docker;
  /** Id of the judge's image. */
  image: string;
  /** Containers, each with a core of its own where there are enough. */
  slots: number;
  /** Folder for results of compiles and of tests; may be shared and thrown away. */
  cacheDir: string;
  /** Made inputs; the bench reads and writes them. */
  blobs: BlobStore;
  /** Told when a slot died, and which program it judged. */
  onWarning?: (message: string) => void;
};

export interface Judge {
  judge(problem: Problem, submission: SubmissionText, options?: JudgeOptions): Promise<Judgement>;
  /** Judges a stream of programs, with an order of tests that is learned from them. */
  judgeMany(
    problem: Problem,
    programs: AsyncIterable<ManyProgram> | Iterable<ManyProgram>,
    options?: Omit<JudgeOptions, "onTest"> & Partial<ManyOptions>,
  ): AsyncIterable<ManyJudged>;
  /** Has the inputs of its tests looked at by the package's validators. */
  validateInputs(problem: Problem, signal?: AbortSignal): Promise<InputReport>;
  readonly bench: Bench;
  /** Runs the programs of packages that are being loaded. */
  readonly workroom: Workroom;
  /** Ends the containers. What is being judged rejects. */
  close(): Promise<void>;
}

/** One in the slot, one that is being made ready, one that waits to be taken. */
const HELD_FOR_EACH_SLOT = 3;

/** Starts the slots; rejects when they do not start. */
export async function createJudge(setup: JudgeSetup): Promise<Judge> {
  const { docker, image, slots, cacheDir, blobs, onWarning = () => {} } = setup;
  const pool = createSlotPool({ docker, image, slots });
  await pool.ready().catch(async (error: unknown) => {
    await pool.close();
    throw error;
  });
  const machine = await readMachine(docker);
  const languages = await languagesOfImage(docker, image);
  const context = {
    ...createContext(pool, image, cacheDir, machine, languages),
    onWarning,
  };
  const closing = new AbortController();
  const judge: Judge["judge"] = (problem, program, options = {}) => {
    // A judge that is closed must not find that its slots died, which would be a verdict.
    const ends = [closing.signal, ...(options.signal === undefined ? [] : [options.signal])];
    return judgeProgram(context, problem, program, { ...options, signal: AbortSignal.any(ends) });
  };
  return {
    judge,
    judgeMany: (problem, programs, options = {}) =>
      judgeMany(
        (program, signal) => judge(problem, program, { order: "learned", ...options, signal }),
        programs,
        { window: slots * HELD_FOR_EACH_SLOT, ...options },
      ),
    validateInputs: (problem, signal) =>
      validateInputs(context, problem, { priority: "bench", signal }),
    bench: createBench(context, blobs),
    workroom: createWorkroom(context),
    async close() {
      closing.abort(new Error("the judge was closed"));
      await pool.close();
      context.results.close();
    },
  };
}
