import { describe, expect, it } from "vitest";
import { icpcLegacy } from "../icpc-legacy/format.ts";
import { complaintsAs, type Layout, layOutPackage, readAs } from "../shared/testing.ts";

const sound: Layout = {
  "problem.yaml": "name: Twice\nlimits: {time_limit: 1}\n",
  "problem_statement/problem.en.tex": "\\problemname{Twice}\n",
  "data/secret/1.in": "1\n",
  "data/secret/1.ans": "2\n",
};

describe("texts that would make a pattern take long", () => {
  it("are refused as numbers when they are longer than any number", async () => {
    const digits = "1".repeat(200_000);
    const yaml = `name: Twice\nlimits: {time_limit: "${digits}x"}\n`;
    const dir = await layOutPackage({ ...sound, "problem.yaml": yaml });
    expect(await complaintsAs(icpcLegacy, dir)).toEqual([
      'problem.yaml:2 "limits.time_limit": a number',
    ]);
  });

  it("are looked through for a title all the same", async () => {
    const text = `${"\n".repeat(900_000)}%% plainproblemname: Twice as Much\n\\problemname{T}\n`;
    const yaml = "limits: {time_limit: 1}\n";
    const files = { ...sound, "problem.yaml": yaml, "problem_statement/problem.en.tex": text };
    const { problem } = await readAs(icpcLegacy, await layOutPackage(files));
    expect(problem.title).toBe("Twice as Much");
  });
});
