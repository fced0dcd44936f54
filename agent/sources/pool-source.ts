import { basename, dirname, extname, resolve } from "node:path";
import { languageOfExtension } from "../../problems/language.ts";
import { checkCode, parseAnswer, type ParsedAnswer } from "../prompts/parse-answer.ts";
import { brokenPool, type PoolEntry } from "./pool-file.ts";
import { findPool, readPool, readRecorded } from "./pool-folder.ts";
import type { ProgramSource, SampleRequest, SourceAnswer } from "./source.ts";
import { SourceAborted } from "./source-error.ts";

/**
 * Recorded programs in a folder as a source: one pool, or a folder with one for each problem.
 * A request that aims at no group gets the entries in the pool's order, whatever they aimed
 * at; one that aims at a group gets the entries that did. `sample` gives null after the last.
 */
export function createPoolSource(dir: string): ProgramSource {
  const root = resolve(dir);
  const pools = new Map<string, Pool>();
  const poolFor = (problemName: string): Pool => {
    const pool = pools.get(problemName) ?? openPool(root, problemName);
    pools.set(problemName, pool);
    return pool;
  };
  return {
    name: `pool:${nameOf(root)}`,
    recorded: true,
    // An async function, so that what is thrown rejects.
    async sample(request, signal) {
      if (signal.aborted) throw new SourceAborted(`pool:${nameOf(root)}`, null, signal.reason);
      const pool = poolFor(request.problem.name);
      const entry = pool.entries.filter((one) => answers(one, request))[request.index];
      return entry === undefined ? null : readAnswer(pool.dir, entry, request);
    },
    compare: () => Promise.resolve(null),
  };
}

type Pool = { dir: string; entries: PoolEntry[] };

function openPool(root: string, problemName: string): Pool {
  const dir = findPool(root, problemName);
  if (dir !== null) return { dir, entries: readPool(dir) };
  throw brokenPool(root, `holds no recorded programs for ${problemName}`);
}

function answers(entry: PoolEntry, request: SampleRequest): boolean {
  if (entry.want !== request.want || request.repair !== undefined) return false;
  return request.group === null || entry.group === request.group;
}

function readAnswer(dir: string, entry: PoolEntry, request: SampleRequest): SourceAnswer {
  const { model, inputTokens, outputTokens, reasoningTokens, costUsd, durationMs } = entry;
  const usage = { model, inputTokens, outputTokens, reasoningTokens, costUsd };
  const answer = parseRecorded(dir, entry, request);
  return { answer, usage, durationMs, aimedAt: entry.group };
}

/** A file of a known language is the program itself; any other is an answer as it was given. */
function parseRecorded(dir: string, entry: PoolEntry, request: SampleRequest): ParsedAnswer {
  const maxSourceBytes = request.problem.limits.sourceKiB * 1024;
  const text = readRecorded(dir, entry.file);
  const extension = extname(entry.file);
  const language = extension === ".js" ? "javascript" : languageOfExtension(extension);
  if (language === undefined) return parseAnswer(text, request.want, maxSourceBytes);
  return checkCode(text, language, request.want, maxSourceBytes);
}

/** `pool:shift-plan`, also for the folder `shift-plan/pool`. */
function nameOf(root: string): string {
  return basename(root) === "pool" ? basename(dirname(root)) : basename(root);
}
