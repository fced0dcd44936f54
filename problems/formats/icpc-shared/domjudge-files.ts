import { lstat } from "node:fs/promises";
import path from "node:path";
import { readLooseText } from "../../package/loose-text.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { Reading } from "../format.ts";

/** What DOMjudge reads beside `problem.yaml`. */
export type DomjudgeFiles = {
  /** From `domjudge-problem.ini`. */
  name: string | null;
  /** In seconds, from `domjudge-problem.ini`, else from `.timelimit`. */
  timeLimit: number | null;
  /** The file that it is from. */
  from: string;
};

const iniFile = "domjudge-problem.ini";
const limitFile = ".timelimit";

/** Reads `domjudge-problem.ini` and `.timelimit`, where they are there. */
export async function readDomjudgeFiles(given: Reading): Promise<DomjudgeFiles> {
  const ini = await readIni(given);
  for (const key of ["special_run", "special_compare"])
    if (ini.has(key)) {
      const hint = "Put the program into output_validators/, with validation: custom.";
      given.faults.add(iniFile, `not supported yet: ${key}, a program of the server's`, hint);
    }
  const fromIni = ini.get("timelimit");
  const text = fromIni ?? (await readTimeLimitFile(given));
  const from = fromIni === undefined ? limitFile : iniFile;
  const timeLimit = text === null || text === "" ? null : Number(text);
  const isSound = timeLimit === null || (timeLimit > 0 && timeLimit <= 3600);
  if (!isSound)
    given.faults.add(from, "a time limit is seconds, from above 0 to 3600", "Correct it.");
  return { name: ini.get("name") ?? null, timeLimit: isSound ? timeLimit : null, from };
}

async function readIni({ tree, faults }: Reading): Promise<Map<string, string>> {
  const file = tree.files.get(iniFile);
  const text = file === undefined ? null : await readLooseText(file, 64 * 1024, faults);
  const entries = new Map<string, string>();
  for (const line of text?.split("\n") ?? []) {
    const [, key, value] = /^([a-z_-]{1,100})[ \t]*=(.*)$/i.exec(line.trim()) ?? [];
    if (key !== undefined && value !== undefined) entries.set(key, unquoted(value.trim()));
  }
  return entries;
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}

/** The name begins with a dot, so that the file is not among those of the tree. */
async function readTimeLimitFile({ tree, faults }: Reading): Promise<string | null> {
  const realPath = path.join(tree.root, limitFile);
  const info = await lstat(realPath).catch(() => null);
  if (info === null || !info.isFile()) return null;
  const file: PackageFile = { path: limitFile, name: limitFile, realPath, bytes: info.size };
  return (await readLooseText(file, 1024, faults))?.trim() ?? null;
}
