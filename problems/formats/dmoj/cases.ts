import { checkYaml } from "../../package/yaml-file.ts";
import type { PackageFile } from "../../package/tree.ts";
import { findFile, type Init, refuse } from "./find-file.ts";
import { casesByPattern } from "./cases-by-pattern.ts";
import { type CaseYaml, type EntryYaml, entryYaml } from "./init-yaml.ts";
import { batchKeys, caseKeys, reviewKeys } from "./review-keys.ts";
import { z } from "zod";

export type Case = { input: PackageFile; answer: PackageFile | null };

/** What `test_cases` lists, in its order. */
export type Entry =
  | { kind: "case"; points: number; case: Case }
  | {
      kind: "batch";
      points: number;
      cases: Case[];
      /** Numbers of earlier batches, from 1. */
      dependencies: number[];
    };

type At = readonly PropertyKey[];

/** The cases of a problem; null when they can't be told. */
export function readCases(init: Init): Entry[] | null {
  const { given, yaml, data } = init;
  if (Array.isArray(data.test_cases)) {
    const entries = checkYaml(yaml, z.array(entryYaml), given.faults, ["test_cases"]);
    if (entries?.length === 0) refuse(init, ["test_cases"], "a list without cases", "Add cases.");
    return entries === null || entries.length === 0 ? null : listed(init, entries);
  }
  const hasArchive = (data.archive ?? "") !== "";
  if (data.test_cases !== undefined || hasArchive) return casesByPattern(init);
  refuse(init, [], "no test_cases", "List the cases under test_cases.");
  return null;
}

function listed(init: Init, entries: readonly EntryYaml[]): Entry[] {
  let batches = 0;
  return entries.flatMap((entry, index): Entry[] => {
    const at = ["test_cases", index];
    const points = entry.points ?? init.data.points ?? 1;
    if (!entry.batched) {
      reviewKeys(init.given, init.yaml, at, entry, caseKeys);
      const found = caseOf(init, entry, at, null);
      return found === null ? [] : [{ kind: "case", points, case: found }];
    }
    reviewKeys(init.given, init.yaml, at, entry, batchKeys);
    batches += 1;
    const cases = batchedCases(init, entry, at, points);
    const dependencies = dependenciesOf(init, entry, at, batches);
    return [{ kind: "batch", points, cases, dependencies }];
  });
}

/** A key that stands at a batch counts for the cases in it. */
function batchedCases(init: Init, batch: EntryYaml, at: At, points: number): Case[] {
  return (batch.batched ?? []).flatMap((each, index) => {
    const here = [...at, "batched", index];
    reviewKeys(init.given, init.yaml, here, each, caseKeys);
    if ((each.points ?? points) !== points)
      refuse(
        init,
        [...here, "points"],
        "not supported yet: points of a case in a batch",
        "Give them to the batch.",
      );
    return caseOf(init, each, here, batch) ?? [];
  });
}

function caseOf(init: Init, own: CaseYaml, at: At, batch: EntryYaml | null): Case | null {
  const generator = own.generator ?? batch?.generator ?? init.data.generator;
  const isMade = generator !== undefined && generator !== null;
  const named = { in: own.in ?? batch?.in ?? "", out: own.out ?? batch?.out ?? "" };
  if (isMade && (named.in === "" || named.out === "")) {
    const hint = "Run the generator, and put what it wrote in, as files under in and out.";
    refuse(init, at, "not supported yet: a case that a generator makes", hint);
    return null;
  }
  if (named.in === "") {
    const hint = "Name it under in; it may be an empty file.";
    refuse(init, at, "not supported yet: a case without an input file", hint);
    return null;
  }
  const input = findFile(init, named.in, [...at, "in"]);
  const answer = named.out === "" ? null : findFile(init, named.out, [...at, "out"]);
  if (input === null || (answer === null && named.out !== "")) return null;
  return { input, answer };
}

/** Only earlier batches may be named, as in DMOJ. */
function dependenciesOf(init: Init, { dependencies }: EntryYaml, at: At, batch: number): number[] {
  for (const [index, each] of (dependencies ?? []).entries())
    if (each < 1 || each >= batch)
      refuse(
        init,
        [...at, "dependencies", index],
        `batch ${batch} depends on batch ${each}, which is no earlier one`,
        "Batches are numbered from 1 in their order; cases outside of them don't count.",
      );
  return [...new Set(dependencies)];
}
