import { mkdir } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { loadNamed } from "../../cli/load-named.ts";
import { writeNative } from "../../problems/convert/write-native.ts";
import { medalist } from "../medalist.ts";

/**
 * Runs a command with --json, and resolves with its lines.
 *
 * @param set what the format leaves open, as KEY=VALUE
 */
async function told<T>(
  args: readonly string[],
  set: readonly string[],
  line: z.ZodType<T>,
  exitCodes: readonly number[] = [0],
): Promise<T[]> {
  const options = set.flatMap((each) => ["--set", each]);
  const { stdout, stderr, exitCode } = await medalist([...args, "--json", ...options]);
  if (!exitCodes.includes(exitCode ?? -1) || stderr.startsWith("error:"))
    throw new Error(`medalist ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout
    .split("\n")
    .filter((each) => each !== "")
    .map((each) => line.parse(JSON.parse(each)));
}

const inspection = z.looseObject({
  format: z.string(),
  groups: z.array(z.looseObject({ tests: z.array(z.string()) })),
});
export type Inspection = z.infer<typeof inspection>;

/** What `inspect` understands of packages, in order. */
export function inspect(places: readonly string[], set: readonly string[]): Promise<Inspection[]> {
  return told(["inspect", ...places], set, inspection);
}

const results = z.array(z.object({ name: z.string(), verdict: z.string(), fraction: z.number() }));

const verified = z.object({
  package: z.string(),
  solutions: z.array(
    z.object({
      name: z.string(),
      score: z.number(),
      tests: results,
      differences: z.array(z.object({ of: z.string() })),
    }),
  ),
  inputs: z.object({
    faults: z.array(z.object({ test: z.string().nullable(), kind: z.string() })),
  }),
});

/** What `verify` finds of a package. Solutions go by the ends of their names. */
export type Verified = {
  scores: Record<string, number>;
  differing: Record<string, string[]>;
  rejected: string[];
  /** Verdict and fraction by test. */
  results: Record<string, Record<string, string>>;
};

/** All packages below a folder, by their folders' names, and whether `verify` says that all agree. */
export async function verify(
  place: string,
  set: readonly string[],
): Promise<Record<string, Verified>> {
  const lines = await told(["verify", place], set, verified, [0, 1]);
  return Object.fromEntries(
    lines.map(({ package: dir, solutions, inputs }) => {
      const entries = solutions.map((each) => ({ ...each, end: path.basename(each.name) }));
      const found: Verified = {
        scores: Object.fromEntries(entries.map(({ end, score }) => [end, score])),
        differing: Object.fromEntries(
          entries
            .filter(({ differences }) => differences.length > 0)
            .map(({ end, differences }) => [end, [...new Set(differences.map((each) => each.of))]]),
        ),
        rejected: inputs.faults.map(({ test, kind }) => `${kind} ${path.basename(test ?? "")}`),
        results: Object.fromEntries(entries.map(({ end, tests }) => [end, resultsOf(tests)])),
      };
      return [path.basename(dir), found];
    }),
  );
}

function resultsOf(tests: z.infer<typeof results>): Record<string, string> {
  return Object.fromEntries(
    tests.map(({ name, verdict, fraction }) => [name, `${verdict} ${fraction}`]),
  );
}

/** Of names, and of expectations: the native format's verdicts don't tell a part from all. */
const harmless = /^\d+ tests have other names|^the group ".*" is named|are widened$/;
/** No program here is told C++17 from C++20. */
const newer = /cpp(17|23), and in the package (in )?cpp/;

/**
 * Writes a package as a native one, as `medalist convert` does (its command is tested in
 * packages.parts.test.ts). Resolves with what is lost, as far as it might change a verdict.
 */
export async function convert(
  from: string,
  to: string,
  set: readonly string[],
): Promise<readonly string[]> {
  const { problem } = await loadNamed(from, { set: [...set] });
  await mkdir(to, { recursive: true });
  const lost = await writeNative(problem, to);
  return lost.filter((what) => !harmless.test(what) && !newer.test(what));
}

const judged = z.object({ file: z.string(), score: z.number(), tests: results });

/** Judges submissions; score and results by the ends of their names. */
export async function judge(
  place: string,
  submissions: readonly string[],
  set: readonly string[],
): Promise<Pick<Verified, "scores" | "results">> {
  const lines = await told(["judge", place, ...submissions, "--all-tests"], set, judged);
  const entries = lines.map((each) => ({ ...each, end: path.basename(each.file) }));
  return {
    scores: Object.fromEntries(entries.map(({ end, score }) => [end, score])),
    results: Object.fromEntries(entries.map(({ end, tests }) => [end, resultsOf(tests)])),
  };
}
