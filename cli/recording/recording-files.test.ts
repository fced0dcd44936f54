import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../agent/journal/events.ts";
import { readJournal } from "../../agent/journal/read-journal.ts";
import { recordedProblems } from "../../agent/replay/recorded-problems.ts";
import { agentSettings } from "../../agent/settings.ts";
import { ioi } from "../../judge/rules/ioi.ts";
import { bundledDir } from "../../problems/catalogue.ts";
import { loadProblem } from "../../problems/load-problem.ts";
import { publicView } from "../../problems/public-view.ts";
import { runFolder } from "../run/run-folder.ts";
import { type RunSpec, readRunSpec } from "../run/run-spec.ts";
import { listRecordings, unpackRecording, writeRecording } from "./recording-files.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "medalist-recording-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const packageDir = path.join(bundledDir, "quarry");
const spec: RunSpec = {
  format: 1,
  id: "demo",
  version: "0.1.0",
  createdAt: "2026-01-02T03:04:05.000Z",
  contest: null,
  problems: ["pool", "simulated"].map((name) => ({
    name,
    dir: packageDir,
    digest: "",
    source:
      name === "pool"
        ? { kind: "pool", dir: path.join(packageDir, "pool") }
        : {
            kind: "simulated",
            skill: 0.3,
            seed: 1,
            grammarDir: path.join(packageDir, "grammar"),
            poolDir: path.join(packageDir, "pool"),
            stylesOnce: true,
          },
  })),
  endMs: 36_000_000,
  rule: ioi,
  sessions: [],
  points: {},
  outputOnly: [],
  recording: null,
  clock: "virtual",
  settings: agentSettings({}),
};
const entries = [0, 1, 2].map(
  (seq): Entry => ({
    seq,
    at: "2026-01-02T03:04:05.000Z",
    key: `stop/${seq}`,
    event: { type: "run-resumed" },
  }),
);

describe("a recording", () => {
  it("is a run again where it is unpacked, with the folders that it had", async () => {
    const dir = path.join(folder, "recorded");
    const people = { scoreboard: "/somewhere/people.csv" };
    await writeRecording(dir, { ...spec, ...people }, entries);
    const home = await unpackRecording({ id: "demo", dir }, path.join(folder, "cache"));
    const run = runFolder(home, "demo");
    expect(await readRunSpec(run.spec)).toEqual(spec);
    expect((await readJournal(run.journal)).entries).toEqual(entries);
  });

  it("names folders by the way to them from its own", async () => {
    const elsewhere = path.join(folder, "elsewhere");
    await writeRecording(elsewhere, { ...spec, problems: spec.problems.slice(0, 1) }, entries);
    const kept = await readRunSpec(path.join(elsewhere, "run.json"));
    const [problem] = kept.problems;
    expect(problem?.dir).toBe(path.relative(elsewhere, packageDir));
    expect(problem?.source).toEqual({
      kind: "pool",
      dir: path.relative(elsewhere, path.join(packageDir, "pool")),
    });
    expect(path.isAbsolute(problem?.dir ?? "/")).toBe(false);
  });

  it("is unpacked once, and anew where it has changed", async () => {
    const dir = path.join(folder, "changing");
    const into = path.join(folder, "cache");
    await writeRecording(dir, spec, entries);
    const first = await unpackRecording({ id: "demo", dir }, into);
    const mark = path.join(first, "demo", "mark");
    await writeFile(mark, "");
    expect(await unpackRecording({ id: "demo", dir }, into)).toBe(first);
    expect((await stat(mark)).isFile()).toBe(true);
    await writeRecording(dir, spec, entries.slice(0, 1));
    expect(await unpackRecording({ id: "demo", dir }, into)).not.toBe(first);
  });
});

describe.each(await listRecordings())("the bundled recording $id", ({ id, dir }) => {
  it("is of the very packages that come with medalist", async () => {
    const run = runFolder(await unpackRecording({ id, dir }, folder), id);
    for (const { name, dir: home, digest } of (await readRunSpec(run.spec)).problems) {
      expect(home).toBe(path.join(bundledDir, name));
      expect((await loadProblem(home)).digest, `${name} has changed: record it again`).toBe(digest);
    }
  });

  it("tells of each group what its package tells", async () => {
    const run = runFolder(await unpackRecording({ id, dir }, folder), id);
    const { entries: recorded } = await readJournal(run.journal);
    const { problems } = await readRunSpec(run.spec);
    const groups = recordedProblems(
      recorded,
      problems.map(({ name }) => name),
    ).map((each) => each.groups);
    const loaded = await Promise.all(problems.map((each) => loadProblem(each.dir)));
    const shown = loaded.map((problem) => publicView(problem).groups);
    expect(groups).toEqual(
      shown.map((each) => each.map((group) => ({ ...group, constraint: "" }))),
    );
  });

  it("is at most 10 MB", async () => {
    expect((await stat(path.join(dir, "journal.jsonl.br"))).size).toBeLessThan(10_000_000);
  });
});
