import { basename } from "node:path";
import type { Faults } from "../../problems/package/fault.ts";
import type { YamlFile } from "../../problems/package/yaml-file.ts";
import { checkNames } from "./check-names.ts";
import type { GrammarGroup, Hole, Idea } from "./grammar.ts";
import { readGrammarFile } from "./grammar-folder.ts";
import type { IdeaEntry } from "./grammar-schema.ts";
import { fillHoles, holdsMarker, type IdeaFile, readIdeaFile } from "./idea-file.ts";

/** One idea of `grammar.yaml`, and where it stands there. */
export type ListedIdea = {
  entry: IdeaEntry;
  yaml: YamlFile;
  at: readonly PropertyKey[];
  groups: readonly GrammarGroup[];
};

type Complain = (at: readonly PropertyKey[], rule: string, hint: string) => void;

/** An idea with its file, held against each other and against the problem; null if there is no file. */
export function checkIdea(dir: string, listed: ListedIdea, faults: Faults): Idea | null {
  const { entry, yaml, at, groups } = listed;
  const complain: Complain = (below, rule, hint) =>
    faults.add(yaml.file, `${entry.file}: ${rule}`, hint, yaml.lineOf([...at, ...below]));
  const points = pointsOf(entry, groups, complain);
  const source = readGrammarFile(dir, entry.file, faults);
  if (source === null) return null;
  const file = readIdeaFile(source, entry.file, faults);
  const holes = holesOf(entry, file, faults, complain);
  const asItIs = fillHoles(file.pieces, (hole) => file.holes.get(hole)?.text ?? "");
  const alternatives = holes.flatMap(({ same, slips }) => [
    ...same,
    ...slips.map(({ code }) => code),
  ]);
  return {
    name: basename(entry.file, ".cpp"),
    difficulty: entry.difficulty,
    weight: entry.weight,
    points,
    pieces: file.pieces,
    holes,
    names: checkNames(entry.names, [asItIs, ...alternatives], complain),
  };
}

/** Points of each group, in the problem's order. */
function pointsOf(
  { solves, scores }: IdeaEntry,
  groups: readonly GrammarGroup[],
  complain: Complain,
): number[] {
  const known = groups.map(({ name }) => name);
  const listed = [
    ...solves.map((name, index) => ({ name, at: ["solves", index] })),
    ...Object.keys(scores).map((name) => ({ name, at: ["scores", name] })),
  ];
  for (const [index, { name, at }] of listed.entries()) {
    if (!known.includes(name))
      complain(at, `the problem has no group ${name}`, `Its groups are ${known.join(", ")}.`);
    if (listed.slice(0, index).some((earlier) => earlier.name === name))
      complain(at, `group ${name} twice`, "Name each group once, in solves or in scores.");
  }
  return groups.map(({ name, maxScore }) => {
    const score = Object.hasOwn(scores, name) ? (scores[name] ?? 0) : 0;
    if (score >= maxScore)
      complain(
        ["scores", name],
        `${score} points are not a part of group ${name}'s ${maxScore}`,
        "Put a group that it has all points of into solves.",
      );
    return solves.includes(name) ? maxScore : score;
  });
}

/** The holes of the file with what grammar.yaml puts into them, in the order of the file. */
function holesOf(entry: IdeaEntry, file: IdeaFile, faults: Faults, complain: Complain): Hole[] {
  for (const name of Object.keys(entry.holes)) {
    if (file.holes.has(name)) continue;
    complain(["holes", name], `no hole ${name} in the file`, `Mark it there: /*<${name}*/…/*>*/.`);
  }
  return Array.from(file.holes, ([name, { text, line }]) => {
    const listed = Object.hasOwn(entry.holes, name) ? entry.holes[name] : undefined;
    if (listed === undefined) {
      const hint = "Say there what else it may hold, or take the markers out.";
      faults.add(entry.file, `hole ${name} is not in grammar.yaml`, hint, line);
      return { name, same: [text], slips: [] };
    }
    const { same, slips } = listed;
    checkTexts(name, [text, ...same, ...slips.map(({ code }) => code)], complain);
    return { name, same: [text, ...same], slips };
  });
}

function checkTexts(hole: string, texts: readonly string[], complain: Complain): void {
  const at = ["holes", hole];
  if (texts.length === 1)
    complain(at, `hole ${hole} can hold one text only`, "Add texts to same or slips.");
  for (const [index, text] of texts.entries()) {
    const told = `hole ${hole} holds ${JSON.stringify(text)}`;
    if (holdsMarker(text)) complain(at, `${told}, with a marker`, "Holes don't nest.");
    if (texts.indexOf(text) !== index) complain(at, `${told} twice`, "Take one out.");
  }
}
