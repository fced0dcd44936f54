/** What a file's path says of its place in a test. */
export type Place = {
  side: "input" | "answer";
  /** Folders above it, joined by `/`, but for those that only tell the side. */
  folder: string;
  /** The same for the files of one test. */
  stem: string;
};

const sides: Record<string, Place["side"]> = {
  in: "input",
  inp: "input",
  input: "input",
  inputs: "input",
  out: "answer",
  output: "answer",
  outputs: "answer",
  ans: "answer",
  answer: "answer",
  answers: "answer",
  a: "answer",
};

/** `1.in`, `1.out`, `1.ans`, `1.a`, and the same before `.txt`. */
const byEnding = /^(.+)\.(in|inp|input|out|output|ans|answer|a)(?:\.txt)?$/i;
/** `in1`, `input1.txt`, `output_1`, `sample-input-1.txt`, `input.txt`. */
const byBeginning =
  /^(?:(sample|example)s?[-_. ]?)?(input|inp|in|output|out|answer|ans)[-_. ]?(\d{1,6}[a-z]?)?(?:\.(txt|dat|in|out|ans))?$/i;
/** `sum.in.1`, `sum.out.1`. */
const byMiddle = /^(.+)\.(in|out|ans)\.(\d{1,6}[a-z]?)$/i;

/** `01`: an input only where an answer `01.a` lies beside it. */
export const bareName = /^\d{1,6}[a-z]?$/i;

/** Null for a path that is neither an input's nor an answer's. */
export function placeOf(path: string): Place | null {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  const told = parseName(name);
  const at = folders.findLastIndex((each) => folderSide(each) !== null);
  const side = at < 0 ? null : folderSide(folders[at] ?? "");
  if (side === null) return told && placeIn(folders, told);
  if (told !== null && told.side !== side) return null;
  const above = folders.toSpliced(at, 1);
  if (told !== null) return placeIn(above, told);
  const stem = /^([^.]+)(?:\.(?:txt|dat))?$/i.exec(name)?.[1];
  return stem === undefined ? null : placeIn(above, { side, stem });
}

/** A file that has only the name of its side is of the test that its folder is called after. */
function placeIn(folders: readonly string[], { side, stem }: Named): Place {
  if (stem !== "") return { side, folder: folders.join("/"), stem };
  return { side, folder: folders.slice(0, -1).join("/"), stem: folders.at(-1) ?? "test" };
}

type Named = Pick<Place, "side" | "stem">;

function parseName(name: string): Named | null {
  const [matched, sample = "", word = "", digits = "", ending] = byBeginning.exec(name) ?? [];
  const side = sideOf(word);
  if (matched !== undefined && side !== null) {
    const isAgreed = ending === undefined || (sideOf(ending) ?? side) === side;
    if (isAgreed) return { side, stem: `${sample.toLowerCase()}${digits}` };
  }
  const [, stem = "", last = ""] = byEnding.exec(name) ?? [];
  const lastSide = sideOf(last);
  if (lastSide !== null) return { side: lastSide, stem };
  const [, before = "", middle = "", number = ""] = byMiddle.exec(name) ?? [];
  const middleSide = sideOf(middle);
  return middleSide && { side: middleSide, stem: `${before}.${number}` };
}

/** Which side all files of such a folder are; null for any other folder. */
export function folderSide(name: string): Place["side"] | null {
  return name.toLowerCase() === "a" ? null : sideOf(name);
}

function sideOf(word: string): Place["side"] | null {
  const lower = word.toLowerCase();
  return Object.hasOwn(sides, lower) ? (sides[lower] ?? null) : null;
}
