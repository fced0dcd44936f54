import { mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../agent/testing/arbitrary-state.ts";
import { loadStrategy } from "./load-strategy.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "medalist-strategy-"));
});

async function written(name: string, text: string): Promise<string> {
  const file = path.join(dir, name);
  await writeFile(file, text);
  return file;
}

const program = {
  signatures: ["1", "1", "1", "1", "1", "1"],
  reasoningTokens: 0,
  sampleFailures: 0,
  aims: [null],
  solves: [],
};
const state = stateOf([program, { ...program, reasoningTokens: 1 }]);

async function choiceOf(text: string, name: string, submitted = state.submitted) {
  const file = await written(name, text);
  const { own } = await loadStrategy(file);
  return own[file]?.choose({ ...state, submitted });
}

describe("a strategy that is named", () => {
  test("is one of medalist's own", async () => {
    expect(await loadStrategy("adaptive")).toEqual({ name: "adaptive", own: {} });
  });

  test("is refused, with those that there are, when there is none", async () => {
    await expect(loadStrategy("luck")).rejects.toMatchObject({
      message: 'There is no strategy "luck".',
      hint: expect.stringContaining("adaptive"),
    });
  });

  test("is a file's default export, named by its absolute path, in TypeScript too", async () => {
    const file = await written(
      "last.ts",
      `export default { choose(state: { field: { programs: unknown[] } }) {
        return { program: state.field.programs.length - 1, why: { note: "the last one" } };
      } };`,
    );
    const { name, own } = await loadStrategy(path.relative(process.cwd(), file));
    expect(name).toBe(file);
    expect(own[file]?.choose(state)).toEqual({
      program: 1,
      why: {
        group: null,
        rank: null,
        cluster: null,
        clusterSize: null,
        score: null,
        components: {},
        note: "the last one",
      },
    });
  });

  test("may end a problem", async () => {
    const text = "export const strategy = { choose: () => null };";
    expect(await choiceOf(text, "none.mjs")).toBeNull();
  });

  test.each<[string, string, RegExp]>([
    ["no object", "export default { choose: () => 7 };", /chose what is no choice/],
    [
      "an index that there is not",
      'export default { choose: () => ({ program: 5, why: { note: "" } }) };',
      /chose program 5, which there is not/,
    ],
  ])("is refused for choosing %s", async (what, text, message) => {
    await expect(choiceOf(text, `${what.replaceAll(" ", "-")}.mjs`)).rejects.toThrow(message);
  });

  test("is told with the line where it throws", async () => {
    const text = "export default {\n  choose: ({ field }) => field.nope.x,\n};\n";
    await expect(choiceOf(text, "throws.mjs")).rejects.toThrow(/throws\.mjs:2 threw: .*undefined/);
  });

  test("is refused for choosing a program again", async () => {
    const text = 'export default { choose: () => ({ program: 0, why: { note: "" } }) };';
    const before = [{ program: 0, group: null, solved: [], points: {} }];
    await expect(choiceOf(text, "again.mjs", before)).rejects.toThrow(
      "chose program 0, which was submitted before",
    );
  });

  test.each([
    ["no such file", null, /There is no file/],
    ["a file that breaks", "export default {", /can't be loaded/],
    ["a file without a strategy", "export default 7;", /exports no strategy/],
  ])("is refused for %s", async (what, text, message) => {
    const name = `${what.replaceAll(" ", "-")}.mjs`;
    const file = text === null ? path.join(dir, name) : await written(name, text);
    await expect(loadStrategy(file)).rejects.toThrow(message);
  });
});
