import { execFile } from "node:child_process";
import { promisify } from "node:util";
import path from "node:path";
import { expect, test } from "vitest";

const run = promisify(execFile);
const medalist = path.join(import.meta.dirname, "bin", "medalist");

test("a reader that leaves early is no error", async () => {
  const script = 'set -o pipefail; { "$0" solve --help; echo "status $?" >&2; } | true';
  const { stderr } = await run("bash", ["-c", script, medalist]);
  expect(stderr).toBe("status 0\n");
});
