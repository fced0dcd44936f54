import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Gives all tests of a run one temporary folder, and removes it with whatever they left there. */
export default function setup(): () => void {
  const before = process.env["TMPDIR"];
  // Short: paths of sockets in it may have 107 bytes.
  const dir = mkdtempSync(path.join(os.tmpdir(), "mt-"));
  process.env["TMPDIR"] = dir;
  return () => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  };
}
