import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startMedalist, temporaryFolder } from "./medalist.ts";

const tests = 40;
const MiB = 1024 * 1024;
const fileBytes = 25 * MiB;
/** What looking at a package may take, however large its tests are. */
const mostMiB = 300;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const files: Record<string, string> = {
  "problem.yaml": `problem_format_version: 2025-09
type: scoring
name: Large
uuid: 3f1c7d52-8a53-4f0e-9f0e-0d0a1c6f7a11
limits:
  time_limit: 1
`,
  "statement/problem.en.md": "Print what you read.\n",
  "input_validators/validate.py": "import sys\nsys.exit(42)\n",
  "submissions/accepted/full.py": "import sys\nprint(sys.stdin.read(), end='')\n",
  "data/secret/test_group.yaml": "score_aggregation: min\n",
};

/** 40 tests of 25 MiB each way, every one different: 2 GB that are written and read once. */
async function writePackage(dir: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
  const line = "314159265 271828182 161803398\n";
  const piece = Buffer.from(line.repeat(Math.ceil(MiB / line.length)));
  for (let test = 10; test < 10 + tests; test++)
    for (const ending of ["in", "ans"]) {
      const file = await open(path.join(dir, `data/secret/${test}.${ending}`), "wx");
      await file.write(`${test} ${ending}\n`);
      for (let written = 0; written < fileBytes; written += piece.length) await file.write(piece);
      await file.close();
    }
}

/** The most memory that a process has had so far, in MiB; 0 when it has gone. */
async function peakMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

/** A process and those that it started, as far as they are there. */
async function withChildren(pid: number): Promise<number[]> {
  const place = `/proc/${pid}/task/${pid}/children`;
  const children = (await readFile(place, "utf8").catch(() => "")).split(" ").filter(Boolean);
  return [pid, ...(await Promise.all(children.map(Number).map(withChildren))).flat()];
}

it("a package of 2 GB is inspected in little memory", { timeout: 300_000 }, async () => {
  const dir = path.join(folder.dir, "large");
  await writePackage(dir);
  const child = startMedalist(["inspect", dir, "--json"], folder.dir);
  let most = 0;
  const look = async () => {
    for (const pid of await withChildren(child.pid ?? 0)) most = Math.max(most, await peakMiB(pid));
  };
  const looking = setInterval(() => void look(), 50);
  const { exitCode, stdout, stderr } = await child;
  clearInterval(looking);
  expect(exitCode, `${stdout}${stderr}`).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ tests, maxScore: 100 });
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(mostMiB);
});
