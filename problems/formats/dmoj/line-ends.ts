import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { bounds } from "../../package/bounds.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { FoundTest } from "../shared/assemble.ts";
import type { Init } from "./find-file.ts";

/**
 * DMOJ hands out data that is not binary with `\n` for every line's end, and one at the end. Files
 * are handed out as they are here, so that carriage returns are faults, and only remarked upon
 * is a line that isn't ended. In answers that a checker of DMOJ's own reads, neither matters.
 */
export async function checkLineEnds(
  { given, data }: Init,
  tests: readonly FoundTest[],
  answersMatter: boolean,
): Promise<void> {
  if (data.binary_data === true) return;
  const files = tests.flatMap(({ input, answer }) =>
    answersMatter && answer !== null ? [input, answer] : [input],
  );
  for (const file of new Set(files)) {
    const { hasReturn, isEnded } = await lineEndsOf(file);
    if (hasReturn)
      given.faults.add(
        file.path,
        "not supported yet: a carriage return in data, which DMOJ takes out",
        "Save it with Unix line ends, or write binary_data: true.",
      );
    if (!isEnded)
      given.remarks.add(file.path, "no newline at the end, where DMOJ adds one", "Add it.");
  }
}

async function lineEndsOf(file: PackageFile): Promise<{ hasReturn: boolean; isEnded: boolean }> {
  let hasReturn = false;
  let last = 0x0a;
  if (file.bytes > bounds.testBytes) return { hasReturn, isEnded: true };
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = await open(file.realPath, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  for await (const chunk of handle.createReadStream({ end: bounds.testBytes })) {
    if (!Buffer.isBuffer(chunk)) continue;
    hasReturn ||= chunk.includes(0x0d);
    last = chunk.at(-1) ?? last;
  }
  return { hasReturn, isEnded: last === 0x0a };
}
