import { open } from "node:fs/promises";
import type { FoundTest } from "../shared/assemble.ts";
import type { Document } from "./document.ts";

const LOOKED_AT_BYTES = 4096;

/**
 * Packages for Windows have its line ends, which programs there don't see, and here do. All inputs
 * of a package have the same, so that one is looked at.
 */
export async function remarkOnReturns(
  { given }: Document,
  tests: readonly FoundTest[],
): Promise<void> {
  const file = tests.find(({ input }) => input.bytes > 1)?.input;
  const handle = file && (await open(file.realPath).catch(() => null));
  if (file === undefined || handle === undefined || handle === null) return;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOOKED_AT_BYTES), 0);
    if (!buffer.subarray(0, bytesRead).includes("\r\n")) return;
    const hint = "Take Polygon's package for Linux.";
    given.remarks.add(file.path, "an input with the line ends of Windows", hint);
  } finally {
    await handle.close();
  }
}
