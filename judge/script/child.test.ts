import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { isolateFlags } from "./child.ts";

/** What the process's own JavaScript may do, should a script ever get at it. */
const attempts = `
const codeOf = (error) => error.code ?? error.message;
const attempt = (name, work) => {
  try { work(); return [name, "allowed"]; } catch (error) { return [name, codeOf(error)]; }
};
const found = Object.fromEntries([
  attempt("read", () => require("node:fs").readFileSync("/etc/passwd")),
  attempt("write", () => require("node:fs").writeFileSync("escaped", "")),
  attempt("spawn", () => require("node:child_process").spawnSync("/bin/true")),
  attempt("thread", () => new (require("node:worker_threads").Worker)("1", { eval: true })),
  attempt("inspect", () => require("node:inspector").open(0)),
]);
const socket = require("node:net").connect("/var/run/docker.sock");
const tell = (code) => console.log(JSON.stringify({ ...found, connect: code }));
socket.on("error", (error) => tell(codeOf(error)));
socket.on("connect", () => { tell("allowed"); socket.destroy(); });
`;

describe("the process of the isolates", () => {
  it("may not touch files, sockets, processes or threads, even outside the isolate", async () => {
    const argv = [...isolateFlags(), "-e", attempts];
    const { stdout } = await promisify(execFile)(process.execPath, argv, { env: {}, cwd: "/" });
    const denied = "ERR_ACCESS_DENIED";
    expect(JSON.parse(stdout)).toEqual({
      read: denied,
      write: denied,
      spawn: denied,
      thread: denied,
      inspect: denied,
      connect: denied,
    });
  });
});
