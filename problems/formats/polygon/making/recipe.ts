import path from "node:path";
import type { Material, Recipe, RecipeStep } from "../../../workshop.ts";
import type { Task } from "../../../problem.ts";
import { quote } from "../../../package/fault.ts";
import { type Document, problemXml, refuse } from "../document.ts";
import { sourceAt } from "../resource.ts";
import { readProgram } from "../sources.ts";
import { attributeOf, childOf, elementsAt, type Element } from "../xml/element.ts";
import { commandOf } from "./command.ts";
import type { Partly } from "./missing.ts";

/** Made files are named after the test. */
export const inputName = ({ listed }: Partly): string => `${listed.name}.in`;
export const answerName = ({ listed }: Partly): string => `${listed.name}.a`;

type Programs = Recipe["programs"];

/** Generators by the names that commands have for them: their sources' without extension. */
export async function readGenerators(doc: Document, names: ReadonlySet<string>): Promise<Programs> {
  const programs: Programs = new Map();
  for (const element of elementsAt(doc.root, "files", "executables", "executable")) {
    const at = childOf(element, "source");
    const source = at === undefined ? null : sourceAt(at);
    const name = path.posix.parse(source?.path ?? "").name;
    if (source === null || !names.has(name) || programs.has(name)) continue;
    const program = await readProgram(doc, source);
    if (program !== null) programs.set(name, program);
  }
  return programs;
}

/** Names of the generators that inputs are made by. */
export function generatorsOf(tests: readonly Partly[]): Set<string> {
  const commands = tests.map(({ listed }) => commandOf(cmdOf(listed.element)));
  return new Set(commands.flatMap((each) => (typeof each === "string" ? [] : each.generator)));
}

/**
 * A step for each input in the order of tests. One of a generator that writes several files makes
 * all inputs that have the same command.
 *
 * @returns null, and faults, where one can't be made
 */
export function inputSteps(
  doc: Document,
  tests: readonly Partly[],
  programs: Programs,
): RecipeStep[] | null {
  const steps = new Map<string, RecipeStep>();
  let isSound = true;
  for (const test of tests) {
    const { name, element } = test.listed;
    const cmd = cmdOf(element);
    const output = outputOf(test);
    const writesFiles = output !== null && "file" in output.from;
    const key = writesFiles ? `files of ${cmd}` : `test ${name}`;
    const step = steps.get(key) ?? stepOf(cmd, element, programs);
    const problem = output === null ? "a from-file that is no plain name" : step;
    if (typeof step !== "string" && output !== null) {
      step.makes.push(output);
      steps.set(key, step);
    } else if (typeof problem === "string") {
      refuse(doc, element, problem, "Correct the script, or take the full package.");
      isSound = false;
    }
  }
  return isSound ? [...steps.values()] : null;
}

function cmdOf(element: Element): string {
  return attributeOf(element, "cmd") ?? "";
}

/** Null for a name that is no file's in the folder that the generator runs in. */
function outputOf(test: Partly): RecipeStep["makes"][number] | null {
  const file = attributeOf(test.listed.element, "from-file");
  if (file === undefined) return { from: { stdout: true }, as: inputName(test) };
  const isPlain = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/.test(file);
  return isPlain ? { from: { file }, as: inputName(test) } : null;
}

function stepOf(cmd: string, { line }: Element, programs: Programs): RecipeStep | string {
  const command = commandOf(cmd);
  if (typeof command === "string") return command;
  const { generator, args } = command;
  if (!programs.has(generator)) return `no generator ${quote(generator)} among <executables>`;
  const origin = { file: problemXml, line };
  return { origin, program: generator, args, stdin: null, files: [], makes: [] };
}

/** Steps in which a solution makes the answers, from files where the task has them. */
export function answerSteps(tests: readonly Partly[], program: string, task: Task): RecipeStep[] {
  const { inputFile = null, outputFile = null } = task.kind === "batch" ? task : {};
  return tests.map((test) => {
    const input: Material =
      test.input === undefined ? { made: inputName(test) } : { path: test.input.realPath };
    const from = outputFile === null ? ({ stdout: true } as const) : { file: outputFile };
    return {
      origin: { file: problemXml, line: test.listed.element.line },
      program,
      args: [],
      stdin: inputFile === null ? input : null,
      files: inputFile === null ? [] : [{ name: inputFile, from: input }],
      makes: [{ from, as: answerName(test) }],
    };
  });
}
