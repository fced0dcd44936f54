import { readFile } from "node:fs/promises";
import { languageOf } from "../judge/languages/languages.ts";
import type { RunSpec, Slot } from "../judge/sandbox/slot.ts";
import { storedText } from "../judge/stored.ts";
import { openLoneSlot } from "./judging.ts";
import { type Measurement, oursOverAgainst } from "./measurement.ts";
import { takeTurns } from "./take-turns.ts";

/** Of the bundled C++ programs, the one in the middle: its own code takes about half of the time. */
const typical = new URL(
  "../problems/bundled/night-market/submissions/accepted/binary_lifting.cpp",
  import.meta.url,
);

/** GCC takes a precompiled header only before the first token: this changes nothing else. */
const tokenBefore = "struct unused;\n";

/**
 * The same file, flags, container and limits, compiled and linked as the judge does. CPU time
 * of the compiler and linker, which is what a slot pays: others on its core don't change it.
 */
export const precompiledHeader: Measurement = {
  name: "precompiled-header",
  what: "compile with the precompiled header over without",
  ours: "CPU time with",
  against: "CPU time without",
  figure: { unit: "×", of: oursOverAgainst, reach: { atMost: 0.35 } },
  async measure(lab) {
    await using lone = await openLoneSlot(lab);
    const { slot } = lone;
    const source = await readFile(typical, "utf8");
    const withHeader = await compileSpec(slot, source);
    const without = await compileSpec(slot, tokenBefore + source);
    return await takeTurns(
      { rounds: 20, atMostMs: 45_000, signal: lab.signal },
      async () => [await compile(slot, withHeader)],
      async () => [await compile(slot, without)],
    );
  },
};

async function compileSpec(slot: Slot, source: string): Promise<RunSpec> {
  const { programName, compileArgv, env } = languageOf("cpp20");
  const file = storedText(source);
  await slot.put(file);
  return {
    argv: compileArgv([programName]),
    env,
    files: [{ path: programName, digest: file.digest }],
    limits: {
      cpuMs: 20_000,
      wallMs: 60_000,
      memoryKiB: 1024 * 1024,
      outputKiB: 64 * 1024,
      processes: 32,
    },
    stderr: { excerptBytes: 4096 },
  };
}

async function compile(slot: Slot, spec: RunSpec): Promise<number> {
  const { status, stderr, cpuMs } = await slot.run(spec);
  if (status !== "OK") throw new Error(`compiling ended ${status}: ${stderr.excerpt}`);
  return cpuMs;
}
