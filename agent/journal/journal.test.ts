import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BodyOf } from "./events.ts";
import { openJournal } from "./journal-file.ts";
import { memoryJournal } from "./journal.ts";
import { parseJournal, readJournal } from "./read-journal.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "journal-"));
  path = join(folder, "journal.jsonl");
});
afterEach(() => rm(folder, { recursive: true }));

function failure(message: string): BodyOf<"problem-failed"> {
  return { type: "problem-failed", problem: "p", error: "Error", message };
}

async function writeThree(): Promise<void> {
  const journal = await openJournal(path);
  for (const key of ["a", "b", "c"]) {
    await journal.effect(key, ["problem-failed"], () => failure(`${key} – «ü»`));
  }
  await journal.close();
}

describe("an effect", () => {
  test("is on the disk when its promise is resolved", async () => {
    const journal = await openJournal(path);
    await journal.effect("a", ["problem-failed"], () => failure("first"));
    expect((await readJournal(path)).entries).toMatchObject([
      { seq: 0, key: "a", event: { message: "first" } },
    ]);
    await journal.close();
  });

  test("that is recorded is not repeated, also after reopening", async () => {
    await writeThree();
    const journal = await openJournal(path);
    const event = await journal.effect("b", ["problem-failed"], () => {
      throw new Error("repeated");
    });
    expect(event.message).toBe("b – «ü»");
    await journal.close();
  });

  test("asked for twice at once happens once", async () => {
    const journal = await openJournal(path);
    let times = 0;
    const ask = () =>
      journal.effect("a", ["problem-failed"], () => {
        times += 1;
        return failure("x");
      });
    const [one, two] = await Promise.all([ask(), ask()]);
    expect([times, one === two, journal.entries().length]).toEqual([1, true, 1]);
    await journal.close();
  });

  test("that fails is not recorded and may be tried again", async () => {
    const journal = memoryJournal();
    const failing = journal.effect("a", ["problem-failed"], () => {
      throw new Error("no judge");
    });
    await expect(failing).rejects.toThrow("no judge");
    expect(journal.recorded("a")).toBeUndefined();
    const event = await journal.effect("a", ["problem-failed"], () => failure("again"));
    expect(event.message).toBe("again");
  });

  test("of another type under the same key is told, not misread", async () => {
    await writeThree();
    const journal = await openJournal(path);
    const wrong = journal.effect("a", ["run-resumed"], () => ({ type: "run-resumed" }));
    await expect(wrong).rejects.toThrow('"problem-failed" under "a"');
    await journal.close();
  });

  test("many at once keep their order and lose nothing", async () => {
    const journal = await openJournal(path);
    const keys = Array.from({ length: 500 }, (_, index) => `k${index}`);
    const seen: number[] = [];
    const again = await Promise.all(
      keys.map((key) => journal.effect(key, ["problem-failed"], () => failure(key))),
    );
    seen.push(...(await readJournal(path)).entries.map((entry) => entry.seq));
    expect(again.map((event) => event.message)).toEqual(keys);
    expect(seen).toEqual(keys.map((_, index) => index));
    await journal.close();
  });

  test("is told to the listener only once it is durable", async () => {
    const durable: number[] = [];
    const journal = await openJournal(path, {
      onEntry: (entry) => durable.push(entry.seq),
    });
    await journal.effect("a", ["problem-failed"], () => failure("x"));
    await journal.effect("a", ["problem-failed"], () => failure("x"));
    expect(durable).toEqual([0]);
    await journal.close();
  });

  test("is refused after a write failed, naming the file and the way out", async () => {
    const journal = await openJournal(path);
    await journal.close();
    const late = journal.effect("a", ["problem-failed"], () => failure("late"));
    await expect(late).rejects.toThrow(/journal\.jsonl: the journal cannot be written/);
    expect(journal.recorded("a")).toBeUndefined();
  });
});

describe("a journal cut at any byte", () => {
  test("opens with the whole entries before the cut and can be continued", async () => {
    await writeThree();
    const whole = await readFile(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (bytes) => {
        await writeFile(path, whole.subarray(0, bytes));
        const expected = whole.subarray(0, bytes).toString("latin1").split("\n").length - 1;
        const journal = await openJournal(path);
        expect(journal.entries()).toHaveLength(expected);
        await journal.effect("d", ["problem-failed"], () => failure("d"));
        await journal.close();
        const { entries } = await readJournal(path);
        expect(entries.map((entry) => entry.seq)).toEqual(
          Array.from({ length: expected + 1 }, (_, index) => index),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("a damaged journal", () => {
  test("with garbage as its end is cut there", async () => {
    await writeThree();
    await appendFile(path, '\0\0\0\n{"seq":3,');
    const journal = await openJournal(path);
    expect(journal.entries()).toHaveLength(3);
    await journal.close();
    expect((await readJournal(path)).entries).toHaveLength(3);
  });

  test("in the middle is an error with its line", async () => {
    await writeThree();
    const lines = (await readFile(path, "utf8")).split("\n");
    await writeFile(path, [lines[0], "garbage", lines[2], ""].join("\n"));
    await expect(openJournal(path)).rejects.toThrow(/journal\.jsonl:2: .* not JSON/);
  });

  test("with a gap in its numbers is an error", async () => {
    await writeThree();
    const lines = (await readFile(path, "utf8")).split("\n");
    await writeFile(path, [lines[0], lines[2], ""].join("\n"));
    await expect(readJournal(path)).rejects.toThrow(/:2: .*sequence number 2 is out of order/);
  });

  test("with an event of another version is an error, not cut away", async () => {
    await writeThree();
    await appendFile(
      path,
      `${JSON.stringify({ seq: 3, at: "", key: "d", event: { type: "x" } })}\n`,
    );
    await expect(openJournal(path)).rejects.toThrow(/:4: the journal is damaged/);
  });

  test("that is empty is a new journal", async () => {
    await writeThree();
    await truncate(path, 0);
    expect(parseJournal(Buffer.alloc(0), path)).toEqual({ entries: [], wholeBytes: 0 });
    expect((await readJournal(path)).entries).toEqual([]);
  });
});
