import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examplesDir } from "../problems/catalogue.ts";
import { writePackage } from "../problems/testing.ts";
import { medalist, temporaryFolder } from "./medalist.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

describe("medalist verify", { timeout: 120_000 }, () => {
  it("finds nothing wrong with a package that is as it says", async () => {
    const { stdout, stderr, exitCode } = await medalist(["verify", "groups"]);
    expect(stdout).toMatch(/✓ {2}accepted\/table.py +100 +AC 100\/100/);
    expect(stdout).toContain("all 11 inputs were validated");
    expect(stderr).toContain("1 package: 7 of 7 solutions are as expected");
    expect(exitCode).toBe(0);
  });

  it("goes through a tree, past packages with faults, and tells every difference", async () => {
    const tree = path.join(folder.dir, "tree");
    await mkdir(tree);
    const wrong = await writePackage({
      "submissions/accepted/slow.py": "print(3 * int(input()))\n",
      "input_validators/validate.py": "import sys\nsys.exit(42 if int(input()) < 1000 else 43)\n",
    });
    const unread = await writePackage({ "problem.yaml": null }, "unread");
    await cp(wrong, path.join(tree, "a-wrong"), { recursive: true });
    await cp(unread, path.join(tree, "b-unread"), { recursive: true });
    const { stdout, exitCode } = await medalist(["verify", tree, "--json"]);
    const [first, second] = stdout.split("\n").map((line): unknown => JSON.parse(line));
    expect(first).toMatchObject({
      solutions: [
        { name: "accepted/full.py", differences: [] },
        { name: "accepted/slow.py", differences: [{ of: "verdict", expected: "AC or PA" }] },
      ],
      inputs: { faults: [{ test: "large/01", kind: "rejected" }] },
    });
    expect(second).toMatchObject({ faults: [{ file: "problem.yaml" }] });
    expect(exitCode).toBe(2);
  });
});

describe("medalist inspect", () => {
  it("tells what was understood", async () => {
    const { stdout, exitCode } = await medalist(["inspect", "communication-two"]);
    expect(stdout).toContain("communication with 2 processes by named pipes, manager manager.cpp");
    expect(stdout).toMatch(/large +70 +min +6/);
    expect(exitCode).toBe(0);
  });

  it("tells all faults of a broken package, with file and line", async () => {
    const broken = await writePackage({ "medalist.yaml": "task: batch\nscoring: min\n" });
    const { stdout, exitCode } = await medalist(["inspect", broken, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      faults: [{ file: "medalist.yaml", line: 2, rule: 'unknown key "scoring"' }],
    });
    expect(exitCode).toBe(1);
  });
});

describe("medalist convert", { timeout: 120_000 }, () => {
  it("writes a package that verifies as the original does", async () => {
    const place = path.join(folder.dir, "converted");
    const { stdout, exitCode } = await medalist([
      "convert",
      path.join(examplesDir, "groups"),
      place,
    ]);
    expect(stdout).toContain("10 tests in 3 groups");
    expect(exitCode).toBe(0);
    const verified = await medalist(["verify", place]);
    expect(verified.stderr).toContain("7 of 7 solutions are as expected");
  });

  it("writes into no folder that has something in it", async () => {
    const place = path.join(folder.dir, "full");
    await mkdir(place);
    await writeFile(path.join(place, "mine"), "");
    const { stderr, exitCode } = await medalist(["convert", "groups", place]);
    expect(stderr).toContain("is not empty");
    expect(exitCode).toBe(2);
  });
});
