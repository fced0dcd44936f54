import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { bounds } from "../../package/bounds.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { Checker } from "../../problem.ts";
import type { Reading } from "../format.ts";
import type { FoundTest } from "../shared/assemble.ts";

/**
 * Tests are handed out byte by byte as they are. A byte order mark is never meant, so that it is
 * a fault; carriage returns are one in answers that are compared line by line, which then no
 * output equals, and in inputs they are remarked upon.
 */
export async function checkBytes(
  { faults, remarks }: Reading,
  tests: readonly FoundTest[],
  checker: Checker,
): Promise<void> {
  const byLines = checker.kind === "standard" && checker.spaceSensitive;
  const returns: string[] = [];
  const seen = async (file: PackageFile) => {
    const look = await lookAt(file);
    if (look.hasMark) faults.add(file.path, "a byte order mark in a test", "Save it without one.");
    return look;
  };
  for (const { input, answer } of tests) {
    if ((await seen(input)).hasReturn) returns.push(input.path);
    if (answer === null || !(await seen(answer)).hasReturn || !byLines) continue;
    const rule = "a carriage return in an answer that is compared line by line";
    faults.add(answer.path, rule, "Save it with Unix line ends.");
  }
  if (returns[0] === undefined) return;
  const rule = `carriage returns in ${returns.length} of the inputs, which programs get to read`;
  remarks.add(returns[0], rule, "Save them with Unix line ends.");
}

type Look = { hasReturn: boolean; hasMark: boolean };

async function lookAt(file: PackageFile): Promise<Look> {
  const look = { hasReturn: false, hasMark: false };
  if (file.bytes > bounds.testBytes) return look;
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = await open(file.realPath, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  let isFirst = true;
  for await (const chunk of handle.createReadStream({ end: bounds.testBytes })) {
    if (!Buffer.isBuffer(chunk)) continue;
    if (isFirst) look.hasMark = startsWithMark(chunk);
    isFirst = false;
    look.hasReturn ||= chunk.includes(0x0d);
  }
  return look;
}

/** Of UTF-8 or UTF-16. */
function startsWithMark(bytes: Buffer): boolean {
  const [first, second, third] = bytes;
  if (first === 0xef) return second === 0xbb && third === 0xbf;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
