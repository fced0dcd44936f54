import type { Want } from "../../agent/sources/source.ts";

/** What a prompt made from the built-in templates asks for, so that a test can answer it. */
export type AskedFor = {
  title: string;
  want: Want | "repair" | "comparison";
  /** True when a solution to one group is asked for. */
  oneGroup: boolean;
};

export function readPrompt(prompt: string): AskedFor {
  const title = /^# (.+)$/m.exec(prompt)?.[1] ?? "";
  return { title, want: wantIn(prompt), oneGroup: prompt.includes("Only one part of the task") };
}

function wantIn(prompt: string): AskedFor["want"] {
  if (prompt.includes("did not get all points")) return "repair";
  if (prompt.includes("`Better: neither`")) return "comparison";
  if (prompt.includes("`generate(group, seed, random)`")) return "generator";
  if (prompt.includes("`validate(input, group)`")) return "validator";
  if (prompt.includes("`score(input, output)`")) return "scorer";
  return prompt.includes("the simplest program that solves it") ? "brute" : "solution";
}
