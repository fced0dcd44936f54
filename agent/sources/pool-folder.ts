import { existsSync, readdirSync, realpathSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import { brokenPool, readPoolFile, wantOf, type PoolEntry } from "./pool-file.ts";

/** Larger files are not answers. */
const maxFileBytes = 4 * 1024 * 1024;

/**
 * The folder of a problem's recorded programs: `DIR/NAME/pool`, `DIR/NAME`, `DIR/pool` or DIR
 * itself, the first that holds a pool; null when none does.
 */
export function findPool(dir: string, problemName: string): string | null {
  const plain = basename(problemName) === problemName && !/^\.*$/.test(problemName);
  const own = join(dir, problemName);
  const candidates = plain ? [join(own, "pool"), own] : [];
  return [...candidates, join(dir, "pool"), dir].find(isPool) ?? null;
}

/** `pool.yaml`, or where there is none every program in the folder, by name, at no cost. */
export function readPool(dir: string): PoolEntry[] {
  if (existsSync(join(dir, "pool.yaml"))) return readPoolFile(dir);
  return programsIn(dir).map((file) => {
    const want = wantOf(file);
    if (want === null) throw brokenPool(join(dir, file), "its name does not tell what was made");
    return { ...unrecorded, file, want };
  });
}

const unrecorded = {
  group: null,
  model: "recorded",
  inputTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
  costUsd: 0,
  durationMs: 0,
};

/** The text of a recorded answer. Links that lead out of the pool are refused. */
export function readRecorded(dir: string, file: string): string {
  const path = join(dir, file);
  try {
    const real = realpathSync(path);
    if (!real.startsWith(realpathSync(dir) + sep)) throw new Error("it lies outside the pool");
    const { size } = statSync(real);
    if (size > maxFileBytes) throw new Error(`it has ${size} bytes; at most ${maxFileBytes}`);
    return readFileSync(real, "utf8");
  } catch (error) {
    throw brokenPool(path, `cannot be read: ${String(error)}`, error);
  }
}

function isPool(dir: string): boolean {
  if (existsSync(join(dir, "pool.yaml"))) return true;
  // A problem package's own folder may hold programs that nobody recorded.
  return !existsSync(join(dir, "problem.yaml")) && programsIn(dir).length > 0;
}

/** Solutions at the top and in `solutions/`, made programs in `made/`; sorted by name. */
function programsIn(dir: string): string[] {
  const below = (folder: string, extensions: string[]): string[] =>
    filesIn(join(dir, folder))
      .filter((name) => extensions.includes(extname(name)))
      .map((name) => (folder === "" ? name : `${folder}/${name}`));
  return [
    ...below("", [".cpp", ".py"]),
    ...below("solutions", [".cpp", ".py"]),
    ...below("made", [".cpp", ".py", ".js"]),
  ];
}

function filesIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => item.name)
    .toSorted();
}
