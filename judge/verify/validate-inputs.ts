import type { InputValidator, Problem } from "../../problems/problem.ts";
import { checkerSpec, endOf, MAX_MESSAGE } from "../checkers/checker-run.ts";
import { compileProgram } from "../compile/compile.ts";
import type { Executable } from "../compile/executable.ts";
import { packageSources } from "../compile/sources.ts";
import type { JudgeContext } from "../context.ts";
import { JudgeFault } from "../faults.ts";
import { packageFiles } from "../package-files.ts";
import type { BoxFile, Slot, StoredFile } from "../sandbox/slot.ts";
import { type SlotUse, withFreshTry } from "../slot-use.ts";
import { storedText } from "../stored.ts";
import { shorten } from "../text.ts";

/** What the package's validators say of its inputs. */
export type InputReport = {
  /** Tests and samples that a validator looked at. */
  checked: number;
  /** Those that no validator has a say on: `sample/1` or a test's name. */
  unchecked: string[];
  faults: InputFault[];
};

export type InputFault = {
  /** Null where a validator can't be used at all. */
  test: string | null;
  validator: string;
  /** `rejected` by a validator that works, or the validator is `broken`. */
  kind: "rejected" | "broken";
  message: string;
};

/** Inputs that are looked at beside each other; slots bound how many really are. */
const TOGETHER = 4;
const MAX_FAULTS = 100;

/** Has every test's and sample's input looked at by the package's validators, in the sandbox. */
export async function validateInputs(
  context: JudgeContext,
  problem: Problem,
  use: SlotUse,
): Promise<InputReport> {
  const report: InputReport = { checked: 0, unchecked: [], faults: [] };
  const ready = new Map<InputValidator, Executable>();
  for (const validator of problem.inputValidators) {
    const compiled = await compiledValidator(context, problem, validator, use);
    if (typeof compiled === "string")
      report.faults.push({
        test: null,
        validator: validator.name,
        kind: "broken",
        message: compiled,
      });
    else ready.set(validator, compiled);
  }
  const files = await packageFiles(context, problem);
  const inputs: Input[] = [
    ...problem.samples.map(({ name, input }) => ({
      name: `sample/${name}`,
      groups: ["sample"],
      files: [],
      stored: () => Promise.resolve(storedText(input)),
    })),
    ...problem.tests.map(({ name, inputPath, files: own }) => ({
      name,
      files: own.map((file) => ({ name: file.name, stored: () => files.stored(file.path) })),
      groups: problem.groups.filter((group) => group.tests.includes(name)).map((each) => each.name),
      stored: () => files.stored(inputPath),
    })),
  ];
  const waiting = inputs.values();
  const look = async () => {
    for (const input of waiting) {
      const calls = callsFor(ready, input);
      if (calls.length === 0) report.unchecked.push(input.name);
      else report.checked++;
      const faults = await withFreshTry(context.pool, use, (slot) =>
        faultsOf(slot, problem, input, calls),
      );
      report.faults.push(...faults);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, look));
  return { ...report, faults: report.faults.slice(0, MAX_FAULTS) };
}

type Input = {
  name: string;
  groups: string[];
  stored: () => Promise<StoredFile>;
  /** What lies in the program's folder on this test lies in the validator's, too. */
  files: { name: string; stored: () => Promise<StoredFile> }[];
};
type Call = { validator: InputValidator; executable: Executable; args: string[] };

/** Resolves with what is wrong with it where it does not compile. */
async function compiledValidator(
  context: JudgeContext,
  { limits }: Problem,
  validator: InputValidator,
  { priority }: SlotUse,
): Promise<Executable | string> {
  const { compileCpuMs: cpuMs, compileMemoryKiB: memoryKiB } = limits;
  const sources = packageSources(validator);
  const result = await compileProgram(context, sources, { cpuMs, memoryKiB }, { priority });
  return result.ok ? result.executable : `does not compile:\n${shorten(result.log, MAX_MESSAGE)}`;
}

/** Each validator once for each way in which the input, or its groups, have it called. */
function callsFor(
  ready: ReadonlyMap<InputValidator, Executable>,
  { name, groups }: Pick<Input, "name" | "groups">,
): Call[] {
  const calls = new Map<string, Call>();
  for (const [validator, executable] of ready) {
    const own = argsOf(validator.argsByTest ?? {}, name);
    const all = own === null ? groups.map((group) => argsOf(validator.argsByGroup, group)) : [own];
    for (const args of all.filter((each) => each !== null))
      calls.set(JSON.stringify([validator.name, args]), { validator, executable, args });
  }
  return [...calls.values()];
}

function argsOf(known: Readonly<Record<string, string[]>>, name: string): string[] | null {
  return Object.hasOwn(known, name) ? (known[name] ?? null) : null;
}

async function putFile(slot: Slot, stored: () => Promise<StoredFile>): Promise<StoredFile> {
  const file = await stored();
  await slot.put(file);
  return file;
}

async function faultsOf(
  slot: Slot,
  { limits }: Problem,
  { name, stored, files }: Input,
  calls: readonly Call[],
): Promise<InputFault[]> {
  const input = await putFile(slot, stored);
  const laid: BoxFile[] = [];
  for (const file of files) {
    const { digest } = await putFile(slot, file.stored);
    laid.push({ path: file.name, executable: false, digest });
  }
  const faults: InputFault[] = [];
  for (const { validator, executable, args } of calls) {
    const spec = await checkerSpec(slot, executable, laid, limits);
    const accepting = validator.convention === "icpc" ? 42 : 0;
    const result = await slot.run({
      ...spec,
      argv: [...spec.argv, ...args],
      stdin: input.digest,
      exitCodes: [accepting],
    });
    if (result.status === "JE") throw new JudgeFault(`the validator ${endOf(result)}`);
    if (result.status === "OK" && result.exitCode === accepting) continue;
    // Any other exit code rejects; what ended in another way said nothing about the input.
    const isRejected = result.status === "RTE" && result.signal === null;
    const said = shorten((result.stderr.excerpt || result.stdout.excerpt).trim(), MAX_MESSAGE);
    faults.push({
      test: name,
      validator: validator.name,
      kind: isRejected ? "rejected" : "broken",
      message: isRejected ? said : `${endOf(result)}${said === "" ? "" : `: ${said}`}`,
    });
  }
  return faults;
}
