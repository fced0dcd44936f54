import { appendFile, readFile, stat, writeFile } from "node:fs/promises";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createReferee } from "./create-referee.ts";
import { LedgerError, openLedger, readLedger } from "./ledger.ts";
import { ledgerFile, judgementOf, problems, program, rule } from "./testing.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const contest = { rule, problems };
const admitted = {
  type: "admitted",
  id: "s1",
  problem: "apples",
  program: program("s1"),
  number: 1,
  atMs: 5,
} as const;

describe("a ledger", () => {
  it("begins with a header and says the same after it is opened again", async () => {
    const file = await ledgerFile();
    const ledger = await openLedger(file, contest);
    await ledger.append(admitted);
    const judgement = judgementOf("apples", program("s1"), [50]);
    await ledger.append({ type: "judged", id: "s1", judgedAtMs: 9, judgement });
    await ledger.close();
    const again = await openLedger(file, contest);
    expect(again.state).toEqual(ledger.state);
    expect(again.state.records.get("s1")?.result?.judgement).toEqual(judgement);
    await again.close();
  });

  it("holds an entry once append has resolved", async () => {
    const file = await ledgerFile();
    const ledger = await openLedger(file, contest);
    await ledger.append(admitted);
    expect(readLedger(await readFile(file), file).state.records.has("s1")).toBe(true);
    await ledger.close();
  });

  it("writes nothing that cannot follow what is there", async () => {
    const file = await ledgerFile();
    const ledger = await openLedger(file, contest);
    await expect(ledger.append({ type: "void", id: "s1", reason: "" })).rejects.toThrow(/never/);
    await ledger.append(admitted);
    await expect(ledger.append(admitted)).rejects.toThrow(/admitted twice/);
    await ledger.close();
    await expect(ledger.append(admitted)).rejects.toThrow(LedgerError);
    await (await openLedger(file, contest)).close();
  });

  it("is refused for another rule or other tests", async () => {
    const file = await ledgerFile();
    await (await openLedger(file, contest)).close();
    const uncapped = { ...rule, cap: null };
    await expect(openLedger(file, { rule: uncapped, problems })).rejects.toThrow(/rule test/);
    const changed = problems.map((each) => ({ ...each, digest: "c".repeat(64) }));
    await expect(openLedger(file, { rule, problems: changed })).rejects.toThrow(/tests of apples/);
  });

  it.each([
    ["a line that is no JSON", (lines: string[]) => lines.with(1, "{")],
    ["a line that is no entry", (lines: string[]) => lines.with(1, '{"type":"gift"}')],
    ["a missing header", (lines: string[]) => lines.slice(1)],
    ["a line twice", (lines: string[]) => lines.toSpliced(2, 0, lines[1] ?? "")],
  ])("names the line of damage: %s", async (_name, damage) => {
    const file = await ledgerFile();
    const ledger = await openLedger(file, contest);
    await ledger.append(admitted);
    await ledger.append({ type: "void", id: "s1", reason: "died" });
    await ledger.close();
    const lines = (await readFile(file, "utf8")).split("\n");
    await writeFile(file, damage(lines).join("\n"));
    await expect(openLedger(file, contest)).rejects.toThrow(/line \d+ is damaged/);
  });

  it("loses a last line that a crash cut off, and no more", async () => {
    const file = await ledgerFile();
    const ledger = await openLedger(file, contest);
    await ledger.append(admitted);
    await ledger.close();
    const { size } = await stat(file);
    await appendFile(file, '{"type":"void","id":"s1","rea');
    const again = await openLedger(file, contest);
    expect(again.state.records.has("s1")).toBe(true);
    expect((await stat(file)).size).toBe(size);
    await again.append({ type: "void", id: "s1", reason: "died" });
    await again.close();
    expect(readLedger(await readFile(file), file).state.records.size).toBe(0);
  });
});

describe("a contest killed at any byte of its ledger", () => {
  const sources = ["s1", "s2", "s3", "s4"];

  /** Submits in turn, one minute apart; answers by id. */
  async function play(file: string): Promise<string[]> {
    const ledger = await openLedger(file, contest);
    const clock = createVirtualClock();
    const referee = createReferee({
      ...contest,
      ledger,
      clockFor: () => clock,
      termsFor: () => ({ startMs: 0, endMs: 10_000_000, cap: 3, intervalMs: 60_000 }),
      judgingMsFor: () => 1000,
      judge: async ({ name }, text) => judgementOf(name, text, [text.source === "s2" ? 50 : 0]),
    });
    const answers: string[] = [];
    for (const id of sources) {
      const outcome = await referee.submit({ id, problem: "apples", program: program(id) });
      answers.push(JSON.stringify(outcome));
      await clock.waitUntil(60_000 * answers.length);
    }
    await ledger.close();
    return answers;
  }

  let whole: Buffer;
  let expected: string[];
  beforeAll(async () => {
    const file = await ledgerFile();
    expected = await play(file);
    whole = await readFile(file);
  });

  it("counts the same and answers the same when it goes on", async () => {
    expect(expected[3]).toBe('{"admitted":false,"reason":"cap"}');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (bytes) => {
        const file = await ledgerFile();
        await writeFile(file, whole.subarray(0, bytes));
        expect(await play(file)).toEqual(expected);
        expect(await readFile(file)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it("reads as a prefix of what was written, at every single byte", () => {
    const { state } = readLedger(whole, "whole");
    const ids = [...state.records.keys()];
    for (let bytes = 0; bytes <= whole.length; bytes += 1) {
      const cut = readLedger(whole.subarray(0, bytes), "cut");
      expect(cut.goodBytes).toBeLessThanOrEqual(bytes);
      const known = [...cut.state.records.keys()];
      expect(known).toEqual(ids.slice(0, known.length));
    }
  });
});
