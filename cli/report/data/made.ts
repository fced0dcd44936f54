import type { EventBody } from "../../../agent/journal/events.ts";
import type { MadeReport } from "./report-data-types.ts";

/** The inputs that a problem's generators made, and what validators and brute forces made of them. */
export function madeOf(events: readonly EventBody[], groupNames: readonly string[]): MadeReport {
  const voted = events.find((event) => event.type === "inputs-voted");
  const oracle = events.find((event) => event.type === "oracle");
  const inputs = voted?.inputs ?? [];
  const kept = inputs.filter((input) => input.kept).length;
  const made = events.filter((event) => event.type === "generated");
  return {
    groups: groupNames.map((name) => {
      const own = inputs.filter(({ group }) => group === name);
      const good = own.filter((input) => input.kept).length;
      return { name, kept: good, dropped: own.length - good };
    }),
    kept,
    dropped: inputs.length - kept,
    failed: made.flatMap((event) => event.inputs).filter(({ ok }) => !ok).length,
    generators: new Set(made.map((event) => event.generator)).size,
    uselessGenerators: voted?.uselessGenerators.length ?? 0,
    validators: new Set(
      events.flatMap((event) => (event.type === "validated" ? [event.validator] : [])),
    ).size,
    uselessValidators: voted?.uselessValidators.length ?? 0,
    brutes: brutes(events),
    trustedBrutes: oracle?.trusted.length ?? 0,
    oracleAnswers: oracle?.answers.filter((answer) => answer !== null).length ?? 0,
    oracleInputs: oracle?.answers.length ?? 0,
  };
}

function brutes(events: readonly EventBody[]): number {
  const ids = events.flatMap((event) =>
    event.type === "sample" && event.want === "brute" && event.code !== null ? [event.code.id] : [],
  );
  return new Set(ids).size;
}
