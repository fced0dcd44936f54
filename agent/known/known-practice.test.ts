import { describe, expect, it } from "vitest";
import type { Entry } from "../journal/events.ts";
import { knownPractice, sharedPractice } from "./known-practice.ts";

const practised = (
  program: string,
  verdict: "AC" | "WA",
  role: "solution" | "brute" = "solution",
) =>
  entry(`ferry/practised/${role}/${program}`, {
    type: "practised",
    problem: "ferry",
    program,
    role,
    scorer: null,
    compiled: true,
    log: "",
    samples: [{ name: "1", verdict }],
  });

const signed = (program: string, part: "first" | "rest") =>
  entry(`ferry/signatures/solution/${program}${part === "rest" ? "/rest" : ""}`, {
    type: "signatures",
    problem: "ferry",
    program,
    role: "solution",
    part,
    signatures: "0123456789abcdef",
    failures: 0,
    values: [],
    worstCpuMs: 7,
  });

function entry(key: string, event: Entry["event"]): Entry {
  return { seq: 0, at: "", key, event };
}

describe("what a run knows of its programs", () => {
  it("is what they did on samples and made inputs", () => {
    const entries = [practised("a", "AC"), signed("a", "first"), signed("a", "rest")];
    const others = [practised("b", "AC", "brute"), entry("resumed/1", { type: "run-resumed" })];
    expect([...knownPractice([...entries, ...others])]).toEqual(
      entries.map(({ key, event }) => [key, event]),
    );
  });

  it("is not what they did on later inputs, where that may depend on other programs", () => {
    const entries = [practised("a", "WA"), signed("a", "first"), signed("a", "rest")];
    expect([...knownPractice(entries).keys()]).toEqual([
      "ferry/practised/solution/a",
      "ferry/signatures/solution/a",
    ]);
  });
});

describe("programs that differ in style alone", () => {
  const standIns = new Map([
    ["ferry", new Map(["one", "two", "three"].map((id) => [id, "plain"])).set("other", "lone")],
  ]);
  const known = knownPractice([
    practised("two", "AC"),
    signed("two", "first"),
    practised("three", "WA"),
  ]);
  const shared = sharedPractice(known, standIns);

  it("are known where one of them is, each under its own id", () => {
    expect(shared.get("ferry/practised/solution/one")).toEqual({
      ...known.get("ferry/practised/solution/two"),
      program: "one",
    });
    expect(shared.get("ferry/signatures/solution/one")).toEqual({
      ...known.get("ferry/signatures/solution/two"),
      program: "one",
    });
  });

  it("keep what is known of themselves, and tell nothing of others", () => {
    expect([...shared.keys()].toSorted()).toEqual([
      "ferry/practised/solution/one",
      "ferry/practised/solution/three",
      "ferry/practised/solution/two",
      "ferry/signatures/solution/one",
      "ferry/signatures/solution/two",
    ]);
    expect(shared.get("ferry/practised/solution/three")).toBe(
      known.get("ferry/practised/solution/three"),
    );
  });
});
