import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extensionOf, type LanguageId, languageIds } from "../../problems/language.ts";
import { compileInSlot } from "../compile/compile-in-slot.ts";
import { executableOf, programSpec } from "../compile/executable.ts";
import { contestantSources } from "../compile/sources.ts";
import type { DockerSlot } from "../sandbox/docker-slot.ts";
import { layers } from "../sandbox/layers.ts";
import { openTestSlot, roomy } from "../sandbox/testing/slot-fixture.ts";
import { channelsFor, cmsArgs, opened, python } from "../sandbox/testing/team-fixture.ts";

let slot: DockerSlot;
beforeAll(async () => {
  slot = await openTestSlot(layers);
});
afterAll(() => slot?.close());

/** The program of a language that does what its input says. */
async function commandsIn(language: LanguageId) {
  const file = `commands${extensionOf(language)}`;
  const source = readFileSync(join(import.meta.dirname, "testing", file), "utf8");
  const sources = contestantSources({ language, source });
  const limits = { cpuMs: 60_000, memoryKiB: 1 << 20 };
  const { binary, log } = await compileInSlot(slot, sources, limits);
  expect(log).toBe("");
  return executableOf(sources, binary);
}

const manager = `${opened}
ts[0].write("sum 2 20 22\\n"); ts[0].close()
print(fs[0].read())`;

describe.each(languageIds)("%s", (language) => {
  it("runs as a member of a team, behind its fence", async () => {
    const executable = await commandsIn(language);
    const limits = {
      ...roomy,
      memoryKiB: (256 << 10) + executable.extraMemoryKiB,
      processes: 1 + executable.extraProcesses,
    };
    const program = await programSpec(slot, executable, limits);
    const result = await slot.runTeam({
      manager: await python(slot, manager, { args: cmsArgs(1) }),
      programs: [
        {
          ...program,
          stdin: { kind: "channel", name: "to0" },
          stdout: { kind: "channel", name: "from0" },
          stderr: { excerptBytes: 1_000 },
        },
      ],
      limits,
      channels: channelsFor(1),
    });
    expect(result.programs[0]).toMatchObject({ status: "OK", stderr: { excerpt: "" } });
    expect(result.manager).toMatchObject({ status: "OK", stdout: { excerpt: "42\n\n" } });
  });
});
