import { randomInt } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type Docker from "dockerode";
import type { Problem } from "../../problems/problem.ts";
import { createContext } from "../context.ts";
import { reasonOf } from "../faults.ts";
import { judgeProgram } from "../judge-program.ts";
import { readMachine } from "../machine.ts";
import { ownerOf } from "../sandbox/container.ts";
import { type DockerSlot, openSlot } from "../sandbox/docker-slot.ts";
import type { Slot } from "../sandbox/slot.ts";
import type { Verdict } from "../verdict.ts";
import type { HostileProgram } from "./hostile-programs.ts";
import { honest, type HonestRun, readHonest, runsAlike } from "./honest.ts";
import type { Scenes } from "./scenes.ts";
import { leftBehind, readTraces, stillCounted, type Traces } from "./traces.ts";

export type Trial = {
  name: string;
  /** Null where judging rejected, which is a fault as well. */
  verdict: Verdict | null;
  /** All that went wrong, in words; none when the judge held. */
  faults: string[];
  /** Wall time of all: judging, looking, and the honest programs. */
  ms: number;
};

/** A slot that hostile programs are judged in one after another, and one that they never get into. */
export type Arena = {
  tryOut(program: HostileProgram): Promise<Trial>;
  close(): Promise<void>;
};

export type ArenaOptions = {
  docker: Docker;
  image: string;
  /** Core that both slots are pinned to; null leaves it to the kernel. */
  core: number | null;
  /** For results of compiles. */
  dir: string;
  scenes: Scenes;
};

export async function openArena(options: ArenaOptions): Promise<Arena> {
  let abused = await openCorner(options, "abused");
  const untouched = await openCorner(options, "untouched");

  const tryOut = async (hostile: HostileProgram): Promise<Trial> => {
    const started = performance.now();
    const faults: string[] = [];
    let verdict: Verdict | null = null;
    try {
      const judgement = await abused.judge(options.scenes(hostile.scene), hostile.program);
      ({ verdict } = judgement);
      if (!hostile.accepts.includes(verdict)) {
        const why = judgement.tests.find((test) => test.verdict === verdict)?.message ?? "";
        faults.push(`${verdict}: ${why} ${judgement.compile.log.slice(0, 500)}`);
      }
      faults.push(...(await abused.leftBehind()));
      faults.push(...(await runsAlike(abused, untouched, options.scenes("plain"))));
      faults.push(...(await abused.leftBehind()));
    } catch (error) {
      faults.push(`judging failed: ${reasonOf(error)}`);
    }
    if (abused.slot.died !== null) {
      faults.push(abused.slot.died.message);
      abused = await openCorner(options, "abused");
    }
    const ms = performance.now() - started;
    return { name: hostile.name, verdict, faults: [...new Set(faults)], ms };
  };

  return {
    tryOut,
    async close() {
      await Promise.all([abused.slot.close(), untouched.slot.close()]);
    },
  };
}

/** One slot, with a judge that works in nothing else. */
export type Corner = {
  slot: DockerSlot;
  judge: (problem: Problem, program: HostileProgram["program"]) => ReturnType<typeof judgeProgram>;
  honest(problem: Problem): Promise<HonestRun>;
  leftBehind(): Promise<string[]>;
};

/** The kernel may give back what no process holds any more a moment late, under load up to 300 ms. */
const looks = 10;
const lookAgainMs = 200;

const size = { runMemoryMiB: 1024, storeMiB: 256, boxMiB: 256 };

async function openCorner(options: ArenaOptions, name: string): Promise<Corner> {
  const { docker, image, core, dir, scenes } = options;
  const uid = randomInt(10_000, 60_000);
  const slot = await openSlot({ docker, image, index: 0, uid, core, size });
  const container = await containerOf(docker, uid);
  const known = new Set<string>();
  const watched = watching(slot, known);
  const pool = { withSlot: <T>(_: unknown, use: (slot: Slot) => Promise<T>) => use(watched) };
  const context = createContext(pool, image, join(dir, name), await readMachine(docker));
  const judge: Corner["judge"] = (problem, program) =>
    judgeProgram(context, problem, program, { reveal: true, cache: false });
  const readOne = async (problem: Problem) => readHonest(await judge(problem, honest));
  // Before anything is measured, the runner has done all that it does.
  await readOne(scenes("plain"));
  const before: Traces = await readTraces(container);
  return {
    slot,
    judge,
    honest: readOne,
    async leftBehind() {
      for (let look = 1; ; look++) {
        const now = await readTraces(container);
        const left = leftBehind(before, now, known);
        const late = stillCounted(before, now);
        if (late.length === 0 || left.length > 0 || look === looks) return [...left, ...late];
        await sleep(lookAgainMs);
      }
    },
  };
}

/** A user id that was drawn for one slot alone tells its container. */
async function containerOf(docker: Docker, uid: number): Promise<Docker.Container> {
  const filters = { label: [`medalist.owner=${ownerOf(process.pid)}`] };
  const containers = await docker.listContainers({ filters });
  const found = containers.find(({ Command }) => Command.endsWith(` ${uid}`));
  if (found === undefined) throw new Error(`no container of this process runs user ${uid}`);
  return docker.getContainer(found.Id);
}

/** Notes the digests of all that the host has put or kept in the slot's store. */
function watching(slot: DockerSlot, known: Set<string>): Slot {
  const noted = <R extends { kept: Record<string, { digest: string }> }>(result: R): R => {
    for (const { digest } of Object.values(result.kept)) known.add(digest);
    return result;
  };
  return {
    ...slot,
    put(file) {
      known.add(file.digest);
      return slot.put(file);
    },
    run: async (spec, how) => noted(await slot.run(spec, how)),
    runMany: async (specs, how) => (await slot.runMany(specs, how)).map(noted),
    async runTeam(spec) {
      const result = await slot.runTeam(spec);
      [result.manager, ...result.programs].forEach(noted);
      return result;
    },
  };
}
