import { describe, expect, it } from "vitest";
import { medalist } from "./medalist.ts";

const commands = [
  "contest",
  "solve",
  "judge",
  "inspect",
  "verify",
  "convert",
  "simulate",
  "replay",
  "lab",
  "tune",
  "batch",
  "worker",
  "report",
  "compare",
  "standing",
  "runs",
  "setup",
  "doctor",
];

describe("medalist --help", () => {
  it("lists every command", async () => {
    const { stdout, exitCode } = await medalist(["--help"]);
    expect(exitCode).toBe(0);
    for (const command of commands) expect(stdout).toContain(`  ${command} `);
  });

  it.each(commands)("shows an example of %s", async (command) => {
    const { stdout, exitCode } = await medalist([command, "--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`Example:\\n  \\$ .*medalist ${command}`));
  });
});

describe("wrong usage exits with 2 and says what is wrong on stderr", () => {
  it.each([
    [["frobnicate"], "unknown command 'frobnicate'"],
    [["judge"], "missing required argument 'problem'"],
    [["contest", "olympiad", "--samples", "many"], "It must be a whole number"],
    [["contest", "olympiad", "--frob"], "unknown option '--frob'"],
    [["contest", "olympiad", "--strategy", "luck"], "luck"],
    [["contest", "olympiad", "--clock", "sand"], "sand"],
    [["solve"], "problem"],
    [["worker"], "REDIS_URL"],
    [["batch"], "Which batch?"],
    [["batch", "nothing.yaml"], "no such file"],
    [["judge", "night-market", "x.txt"], "x.txt"],
  ])("medalist %j", async (args, complaint) => {
    const { stdout, stderr, exitCode } = await medalist(args);
    expect(stderr).toContain(complaint);
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
  });
});

describe("what is not there exits with 1, and names what is", () => {
  it.each([
    [["solve", "night-markt"], "night-market"],
    [["contest", "olympics"], "olympiad"],
    [["replay", "nothing"], 'no run "nothing"'],
    [["report", "nothing"], 'no run "nothing"'],
    [["contest", "--resume", "nothing"], 'no run "nothing"'],
    [["batch", "--resume", "nothing"], 'no batch "nothing"'],
  ])("medalist %j", async (args, complaint) => {
    const { stderr, exitCode } = await medalist(args);
    expect(stderr).toContain(complaint);
    expect(exitCode).toBe(1);
  });
});
