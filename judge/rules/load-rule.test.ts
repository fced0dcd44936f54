import { mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ruleForPolicy } from "./from-policy.ts";
import { ioi } from "./ioi.ts";
import { loadRule, RuleError, withCap } from "./load-rule.ts";
import { namedRules } from "./named-rules.ts";
import { ruleSchema } from "./rule.ts";

async function ruleFile(text: string): Promise<string> {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), "medalist-rule-")), "mine.yaml");
  await writeFile(file, text);
  return file;
}

describe("loadRule", () => {
  it("knows the rule of the IOI", async () => {
    expect(await loadRule("ioi")).toMatchObject({
      cap: 50,
      intervalMs: 60_000,
      feedback: "groups",
      scoring: "groups",
    });
  });

  it("knows the rule without its cap", async () => {
    expect(await loadRule("uncapped")).toMatchObject({ cap: 10_000, intervalMs: 0 });
  });

  it("reads a file and fills in what it leaves out", async () => {
    const file = await ruleFile("name: strict\ncap: null\nfeedback: score\n");
    expect(await loadRule(file)).toEqual({
      name: "strict",
      cap: null,
      intervalMs: 0,
      feedback: "score",
      scoring: "groups",
      freeFirstTest: false,
      rounding: "sum",
      freezeMinutes: 0,
      pretests: null,
      queuedAtEnd: "judged",
    });
  });

  it.each([
    ["name: a\nfeedback: none\n", /"cap" is required/],
    ["name: a\ncap: -1\nfeedback: none\n", /mine.yaml:2: "cap"/],
    ["name: a\ncap: 1.5\nfeedback: none\n", /mine.yaml:2: "cap"/],
    ["name: a\ncap: 1\nfeedback: everything\n", /mine.yaml:3: "feedback".*Write none, verdict/],
    ["name: a\ncap: 1\nfeedback: none\ncolour: red\n", /mine.yaml:4: unknown key "colour"/],
    ["name: a\ncap: 1\ncap: 2\nfeedback: none\n", /mine.yaml:3: YAML: Map keys must be unique/],
    ["name: a\ncap: 1\nfeedback: verdict\nscoring: tennis\n", /mine.yaml:4: "scoring"/],
    ["name: a\ncap: 1\nfeedback: verdict\npretests: {share: 0.5}\n", /mine.yaml:4: "pretests"/],
    [
      "name: a\ncap: 1\nfeedback: score\nscoring: codeforces\npretests: {share: 0.5}\n",
      /mine.yaml:3: "feedback": pretests tell a verdict/,
    ],
    [
      "name: a\ncap: 1\nfeedback: none\nscoring: codeforces\npretests: {share: 2}\n",
      /mine.yaml:5: "pretests.share"/,
    ],
    ["[1, 2]\n", /not a rule/],
    ["", /"name" is required/],
  ])("refuses %j", async (text, complaint) => {
    await expect(loadRule(await ruleFile(text))).rejects.toThrow(complaint);
  });

  it("says which names there are", async () => {
    await expect(loadRule("uil")).rejects.toThrow(/"uil".*ioi, uncapped/);
    await expect(loadRule("toString")).rejects.toThrow(RuleError);
    await expect(loadRule("./gone.yaml")).rejects.toThrow(/no such file/);
  });
});

describe("withCap", () => {
  it("sets the cap of every problem, and says so in the name", () => {
    expect(withCap(ioi, 10)).toMatchObject({ name: "ioi-cap-10", cap: 10, outputOnlyCap: 10 });
    expect(withCap(ioi, null)).toMatchObject({ name: "ioi-no-cap", cap: null });
  });
});

describe("the named rules", () => {
  it.each(Object.entries(namedRules))("%s keeps to the format of a rule's file", (name, rule) => {
    expect(ruleSchema.parse(rule)).toEqual(rule);
    expect(rule.name).toBe(name);
  });
});

describe("an older run", () => {
  it("is read: its policy is a rule by another name", () => {
    const policy = {
      name: "ioi",
      cap: 50,
      intervalMs: 60_000,
      feedback: "groups",
      scoring: "groups",
      penaltyPoints: 0,
    };
    const renamed = ruleForPolicy({ type: "ledger", policy });
    expect(renamed).toEqual({ type: "ledger", rule: policy });
    expect(ruleSchema.parse(policy)).toMatchObject({ scoring: "groups", cap: 50 });
  });
});
