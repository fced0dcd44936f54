import type { Idea } from "./grammar.ts";
import { isName, usesStandardMember, wordsIn } from "./words.ts";

type Complain = (at: readonly PropertyKey[], rule: string, hint: string) => void;

/**
 * What may be renamed, once it is sure that no renaming makes two things one: no new name stands
 * in any text of the idea, and no two words share one.
 *
 * @param listed words with their new names, as in grammar.yaml
 * @param texts the idea's file as it is, and all that its holes can hold
 */
export function checkNames(
  listed: Readonly<Record<string, readonly string[]>>,
  texts: readonly string[],
  complain: Complain,
): Idea["names"] {
  const words = new Set(texts.flatMap((text) => [...wordsIn(text)]));
  const taken = new Map<string, string>();
  return Object.entries(listed).map(([name, given]) => {
    const at = ["names", name];
    const others = given.filter((each) => each !== name);
    if (!words.has(name))
      complain(at, `${name} is no word of the file`, "Correct its spelling, or take it out.");
    if (texts.some((text) => usesStandardMember(text, name)))
      complain(
        at,
        `${name} is a member of the standard library's there, too`,
        "Call it otherwise.",
      );
    for (const each of [name, ...others])
      if (!isName(each)) complain(at, `${each} is no name in C++`, "Choose another.");
    for (const other of others) {
      if (words.has(other))
        complain(at, `${name} can't be called ${other}: the file has that word`, another);
      const owner = taken.get(other);
      if (owner !== undefined)
        complain(at, `${other} twice, for ${owner} and for ${name}`, another);
      taken.set(other, name);
    }
    return { name, options: [name, ...others] };
  });
}

const another = "Choose another name.";
