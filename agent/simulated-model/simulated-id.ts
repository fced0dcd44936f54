import { SourceError } from "../sources/source-error.ts";

const provider = "simulated";

/** What is shown wherever something that a simulated model did is told. */
export const simulatedLabel = "SIMULATED: no model wrote these programs";

/** `simulated:0.6`. */
export function simulatedName(skill: number): string {
  return `${provider}:${skill}`;
}

/**
 * The skill in `simulated:SKILL`; null for the name of anything else. Throws a `config`
 * SourceError for a skill that is none.
 */
export function simulatedSkill(model: string): number | null {
  const [first, ...rest] = model.split(":");
  if (first !== provider) return null;
  const text = rest.join(":");
  const skill = Number(text);
  if (text.trim() !== "" && skill >= 0 && skill <= 1) return skill;
  throw new SourceError("config", `"${model}" names no simulated model`, {
    hint: `Write ${provider}:SKILL with a skill from 0 to 1, for example ${provider}:0.6.`,
  });
}
