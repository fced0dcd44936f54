import { mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadPolicy, PolicyError } from "./policy.ts";

async function policyFile(text: string): Promise<string> {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), "medalist-policy-")), "mine.yaml");
  await writeFile(file, text);
  return file;
}

describe("loadPolicy", () => {
  it("knows the rule of the IOI", async () => {
    expect(await loadPolicy("ioi")).toMatchObject({
      cap: 50,
      intervalMs: 60_000,
      feedback: "groups",
      scoring: "groups",
    });
  });

  it("knows the rule without its cap", async () => {
    expect(await loadPolicy("uncapped")).toMatchObject({ cap: 10_000, intervalMs: 0 });
  });

  it("reads a file and fills in what it leaves out", async () => {
    const file = await policyFile("name: strict\ncap: null\nfeedback: score\n");
    expect(await loadPolicy(file)).toEqual({
      name: "strict",
      cap: null,
      intervalMs: 0,
      feedback: "score",
      scoring: "groups",
      penaltyPoints: 0,
    });
  });

  it.each([
    ["name: a\nfeedback: none\n", /"cap" is required/],
    ["name: a\ncap: -1\nfeedback: none\n", /mine.yaml:2: "cap"/],
    ["name: a\ncap: 1.5\nfeedback: none\n", /mine.yaml:2: "cap"/],
    ["name: a\ncap: 1\nfeedback: everything\n", /mine.yaml:3: "feedback".*Write none, verdict/],
    ["name: a\ncap: 1\nfeedback: none\ncolour: red\n", /mine.yaml:4: unknown key "colour"/],
    ["name: a\ncap: 1\ncap: 2\nfeedback: none\n", /mine.yaml:3: YAML: Map keys must be unique/],
    ["[1, 2]\n", /not a policy/],
    ["", /"name" is required/],
  ])("refuses %j", async (text, complaint) => {
    await expect(loadPolicy(await policyFile(text))).rejects.toThrow(complaint);
  });

  it("says which names there are", async () => {
    await expect(loadPolicy("icpc")).rejects.toThrow(/"icpc".*ioi, uncapped/);
    await expect(loadPolicy("toString")).rejects.toThrow(PolicyError);
    await expect(loadPolicy("./gone.yaml")).rejects.toThrow(/no such file/);
  });
});
