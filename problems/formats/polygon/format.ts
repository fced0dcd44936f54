import type { Problem } from "../../problem.ts";
import { languagesOf } from "../cms-export/task.ts";
import type { Format, Reading, Surface } from "../format.ts";
import { assemble } from "../shared/assemble.ts";
import { readChecker } from "./checker.ts";
import { problemXml, readDocument } from "./document.ts";
import { readGroups } from "./groups.ts";
import { readLimits } from "./limits.ts";
import { remarkOnReturns } from "./line-ends.ts";
import { findTests } from "./making/tests.ts";
import { readReferences } from "./references.ts";
import { readSamples } from "./samples.ts";
import { readStatement } from "./statement.ts";
import { readTask } from "./task.ts";
import { readTestset } from "./testset.ts";
import { readValidators } from "./validators.ts";
import { rootName } from "./xml/parse.ts";

/** A package of Polygon, in which problems for Codeforces are prepared. */
export const polygon: Format = {
  id: "polygon",
  title: "Polygon package",
  recognise,
  unread: new Set(["scripts", "stresses", "tutorial", "documents", "files/tests"]),
  anyNames: true,
  read,
};

async function recognise({ files, text }: Surface): Promise<string | null> {
  if (!files.has(problemXml)) return null;
  return rootName(await text(problemXml)) === "problem" ? `${problemXml} with <problem>` : null;
}

async function read(given: Reading): Promise<Problem | null> {
  const { faults } = given;
  const doc = await readDocument(given);
  const testset = doc && readTestset(doc);
  if (doc === null || testset === null) return null;
  const limits = readLimits(doc, testset);
  const groups = readGroups(doc, testset);
  const task = await readTask(doc, testset.judging);
  const checker = task && (await readChecker(doc, testset, task));
  const references = await readReferences(doc, testset, groups);
  const { title, statement, statementFiles, ...rest } = await readStatement(doc);
  if (task === null || checker === null || faults.any) return null;
  const inputValidators = await readValidators(doc, testset, groups, task);
  const tests = await findTests(doc, testset.tests, task);
  if (tests === null || faults.any) return null;
  await remarkOnReturns(doc, tests);
  const used = new Set(groups.flatMap((group) => group.tests));
  const from = { title, statement, statementFiles, ...rest };
  return assemble(given, "polygon", {
    title,
    statement,
    statementFiles,
    task,
    languages: languagesOf(task),
    limits,
    checker,
    groups,
    tests: tests.filter(({ name }) => used.has(name)),
    samples: await readSamples(doc, from, testset.tests, tests),
    inputValidators,
    references,
  });
}
