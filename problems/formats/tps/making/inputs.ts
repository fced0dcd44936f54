import { createReadStream } from "node:fs";
import { bounds } from "../../../package/bounds.ts";
import { quote } from "../../../package/fault.ts";
import type { PackageFile } from "../../../package/tree.ts";
import type { Material, Recipe, RecipeStep } from "../../../workshop.ts";
import type { Reading } from "../../format.ts";
import { readLooseProgram } from "../../shared/loose-program.ts";
import { genData, type GenTest } from "./gen-data.ts";

/** @property refused generators that a fault was told of */
export type Making = { given: Reading; recipe: Recipe; refused: Set<string> };

const aroundName = "header and footer";

export function stepAt(line: number, program: string): RecipeStep {
  const origin = { file: genData, line };
  return { origin, program, args: [], stdin: null, files: [], makes: [] };
}

/** Adds what makes an input, and resolves with it; null, and a fault, when that is not known. */
export async function addInput(making: Making, test: GenTest): Promise<Material | null> {
  const { given, recipe } = making;
  const made = `${test.name}.in`;
  const isByHand = test.command === "manual" || test.command === "copy";
  const parts = [byName(given, "gen/input.header"), byName(given, "gen/input.footer")] as const;
  const needsMore = parts.some((file) => file !== undefined);
  if (isByHand) {
    const file = handWritten(given, test);
    if (file === null) return null;
    if (!needsMore && !(await hasCarriageReturn(file))) return { path: file.realPath };
    addAround(recipe, test, parts, { path: file.realPath }, made);
    return { made };
  }
  if (!(await addGenerator(making, test))) return null;
  const raw = needsMore ? `${made}.raw` : made;
  recipe.steps.push({
    ...stepAt(test.line, test.command),
    args: test.args,
    makes: [{ from: { stdout: true }, as: raw }],
  });
  if (needsMore) addAround(recipe, test, parts, { made: raw }, made);
  return { made };
}

function byName({ tree }: Reading, path: string): PackageFile | undefined {
  return tree.files.get(path);
}

function handWritten({ tree, faults }: Reading, test: GenTest): PackageFile | null {
  const { command, args, line } = test;
  const [name = ""] = args;
  if (args.length !== 1) {
    faults.add(genData, `${command} takes one file`, "Name one.", line);
    return null;
  }
  const at = command === "manual" ? `gen/manual/${name}` : `gen/${name}`;
  const file = tree.files.get(at.replaceAll("/./", "/"));
  if (file === undefined) {
    faults.add(genData, `no file ${quote(at)}`, "Add it, or correct the name.", line);
    return null;
  }
  if (file.bytes <= bounds.testBytes) return file;
  const rule = `${quote(at)} has more than ${bounds.testBytes} bytes`;
  faults.add(genData, rule, "Make the test smaller.", line);
  return null;
}

/** What `dos2unix` does for TPS. */
async function hasCarriageReturn({ realPath }: PackageFile): Promise<boolean> {
  for await (const chunk of createReadStream(realPath))
    if (Buffer.isBuffer(chunk) && chunk.includes(13)) return true;
  return false;
}

const around = `import os, sys
for name in ("header", "input", "footer"):
    if os.path.exists(name):
        with open(name, "rb") as file:
            sys.stdout.buffer.write(file.read().replace(b"\\r\\n", b"\\n"))
`;

function addAround(
  recipe: Recipe,
  { line }: GenTest,
  [header, footer]: readonly [PackageFile | undefined, PackageFile | undefined],
  input: Material,
  as: string,
): void {
  const file = { name: "around.py", text: around };
  recipe.programs.set(aroundName, { name: file.name, language: "python3", files: [file] });
  const files = [
    ...(header === undefined ? [] : [{ name: "header", from: { path: header.realPath } }]),
    { name: "input", from: input },
    ...(footer === undefined ? [] : [{ name: "footer", from: { path: footer.realPath } }]),
  ];
  recipe.steps.push({
    ...stepAt(line, aroundName),
    files,
    makes: [{ from: { stdout: true }, as }],
  });
}

const extensions = [".cpp", ".cc", ".py", ".java", ".c"];

async function addGenerator(
  { given, recipe, refused }: Making,
  { command, line }: GenTest,
): Promise<boolean> {
  if (recipe.programs.has(command)) return true;
  if (refused.has(command)) return false;
  refused.add(command);
  const at = extensions
    .map((extension) => `gen/${command}${extension}`)
    .find((each) => given.tree.files.has(each));
  if (at === undefined || !/^[\w-]+$/.test(command)) {
    const hint = `Add ${extensions.map((each) => `gen/${command}${each}`).join(" or ")}.`;
    given.faults.add(genData, `no generator ${quote(command)}`, hint, line);
    return false;
  }
  const program = await readLooseProgram(given, at);
  if (program !== null) recipe.programs.set(command, program);
  return program !== null;
}
