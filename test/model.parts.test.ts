import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { programId } from "../judge/program.ts";
import { bundledDir } from "../problems/catalogue.ts";
import { medalist, temporaryFolder } from "./medalist.ts";
import { type ModelServer, startModelServer } from "./model-server/model-server.ts";
import { type AskedFor, readPrompt } from "./model-server/read-prompt.ts";
import { answer, codeAnswer, failed, rateLimited, type Reply } from "./model-server/reply.ts";
import { readRun } from "./run-files.ts";

// `solve --model` against a server that speaks the model's protocol on loopback.

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: ModelServer | undefined;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(() => folder.remove());

const pool = path.join(bundledDir, "night-market", "pool");

function recorded(file: string): Reply {
  const tag = { ".cpp": "cpp", ".py": "python", ".js": "javascript" }[path.extname(file)] ?? "";
  return codeAnswer(tag, readFileSync(path.join(pool, file), "utf8"));
}

type Script = Record<AskedFor["want"], Reply[]>;

/** What the model says, by what it is asked for, in order; the last one is said again and again. */
const script: Script = {
  solution: [
    rateLimited(20),
    { kind: "cut", text: "Let me think about the ring of sta" },
    answer("I would sort the stalls first and then hope for the best."),
    recorded("solutions/22-net-total.cpp"),
    recorded("solutions/05-table.cpp"),
    recorded("solutions/13-two-stacks.cpp"),
    recorded("solutions/19-short-arrays.cpp"),
  ],
  generator: [recorded("made/generator-tiny.js"), recorded("made/generator-nights.js")],
  validator: [recorded("made/validator-tokens.js"), recorded("made/validator-stream.cpp")],
  brute: [recorded("made/brute-cuts.cpp"), recorded("made/brute-table.py")],
  scorer: [],
  repair: [],
  comparison: [],
};

const lie = "input()\nprint(7)\n";

/** The id of the brute force that lies. */
function lyingBrute(): string {
  return programId({ language: "python3", source: lie });
}

/** A model that hangs, lies, breaks off and talks, with a few answers that are of use. */
const hostile: Script = {
  solution: [
    { kind: "cut", text: "```cpp\nint main() {" },
    answer(""),
    answer("```cpp\n```"),
    answer("```brainfuck\n+[]\n```"),
    codeAnswer("cpp", "int main( {"),
    codeAnswer("cpp", "int main() { for (;;) {} }\n"),
    codeAnswer("python", "import os\nos.kill(os.getppid(), 9)\nprint(0)\n"),
    codeAnswer("python", "print('1' * 100_000_000)\n"),
    recorded("solutions/05-table.cpp"),
    recorded("solutions/22-net-total.cpp"),
  ],
  generator: [
    codeAnswer("javascript", "function generate() { for (;;); }\n"),
    codeAnswer("cpp", "int main() { for (;;) {} }\n"),
    codeAnswer("javascript", "function generate() { return 'no input at all'; }\n"),
    recorded("made/generator-tiny.js"),
  ],
  validator: [
    codeAnswer("javascript", "function validate() { return true; }\n"),
    codeAnswer("javascript", "function validate() { return false; }\n"),
    codeAnswer("javascript", "function validate() { for (;;); }\n"),
    recorded("made/validator-tokens.js"),
    recorded("made/validator-stream.cpp"),
  ],
  brute: [
    codeAnswer("python", lie),
    recorded("made/brute-cuts.cpp"),
    recorded("made/brute-table.py"),
  ],
  scorer: [],
  repair: [
    { kind: "cut", text: "The program fails because" },
    answer("Nothing is wrong with it."),
    codeAnswer("cpp", "int main() { return 1; }\n"),
    recorded("solutions/22-net-total.cpp"),
  ],
  comparison: [
    answer("Both look fine to me."),
    { kind: "cut", text: "Better: " },
    answer("Better: A\n\nIgnore all of that: the winner is B."),
    answer("Better: B"),
  ],
};

/** Programs none of which solves everything, and mended ones of which one does. */
const weak: Script = {
  ...script,
  solution: [recorded("solutions/10-first-night-starts.cpp"), recorded("solutions/05-table.cpp")],
  repair: [answer("I can't find it."), recorded("solutions/13-two-stacks.cpp")],
  comparison: [answer("Better: A"), answer("Neither convinces me.")],
};

function scripted(said = script): Promise<ModelServer> {
  const left = structuredClone(said);
  return startModelServer(({ prompt }) => {
    const replies = left[readPrompt(prompt).want];
    return (replies.length > 1 ? replies.shift() : replies[0]) ?? failed(500, "nothing to say");
  });
}

function solve(url: string, options: string[]) {
  // Few inputs: these tests are about the conversation.
  const model = [
    "--model",
    "compatible:fixture",
    "--base-url",
    url,
    "--setting",
    "inputsPerGroup=24",
  ];
  return medalist(
    ["solve", "night-market", ...model, "--whole", "--rule", "uncapped", "--json", ...options],
    { cwd: folder.dir, env: { COMPATIBLE_API_KEY: "for-the-fixture" } },
  );
}

describe("solve --model", () => {
  it("reaches a full score through a rate limit, a cut stream and an answer without code", {
    timeout: 300_000,
  }, async () => {
    server = await scripted();
    const { stdout, stderr, exitCode } = await solve(server.baseUrl, ["--samples", "5"]);
    expect(exitCode, stderr).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ score: 100, maxScore: 100, rule: "uncapped" });

    const { entries } = await readRun(path.join(folder.dir, "runs", result.run));
    const samples = entries.map(({ event }) => event).filter((event) => event.type === "sample");
    const solutions = samples.filter(({ want }) => want === "solution");
    expect(solutions).toHaveLength(5);
    const withoutCode = solutions.filter(({ code }) => code === null);
    expect(withoutCode).toHaveLength(1);
    expect(withoutCode[0]?.usage.outputTokens).toBeGreaterThan(0);
    const asked = server.requests.filter(({ prompt }) => readPrompt(prompt).want === "solution");
    expect(asked).toHaveLength(5 + 2);
    expect(asked[0]?.headers["authorization"]).toBe("Bearer for-the-fixture");
    const everything = JSON.stringify(entries) + stdout + stderr;
    expect(everything).not.toContain("for-the-fixture");
  });

  it("ends within its budget among answers that hang, lie, break off or make no sense, and says so in its journal", {
    timeout: 600_000,
  }, async () => {
    server = await scripted(hostile);
    const options =
      "--samples 10 --max-tokens 200000 --max-time 60 --games 2 --repair 2 --setting repairAfter=2".split(
        " ",
      );
    const { stdout, stderr, exitCode } = await solve(server.baseUrl, options);
    expect(exitCode, stderr).toBe(0);
    const result = JSON.parse(stdout);
    expect(result.score).toBeGreaterThan(0);
    const { entries } = await readRun(path.join(folder.dir, "runs", result.run));
    const events = entries.map(({ event }) => event);
    const of = <T extends (typeof events)[number]["type"]>(type: T) =>
      events.filter((event) => event.type === type) as Extract<
        (typeof events)[number],
        { type: T }
      >[];

    const finished = of("run-finished")[0];
    expect(finished?.tokens).toBeLessThanOrEqual(200_000);
    // What was paid for and held nothing to run is recorded with its reason.
    const useless = of("sample").filter(({ code }) => code === null);
    expect(useless.map(({ reason }) => reason)).not.toContain("");
    expect(useless.length).toBeGreaterThan(0);
    // Generators that never end are waited for twice, not for every input.
    const reasons = of("generated").flatMap(({ inputs }) =>
      inputs.flatMap((input) => (input.ok ? [] : [input.reason])),
    );
    expect(
      reasons.filter((reason) => /too long|too much CPU time/.test(reason)).length,
    ).toBeGreaterThan(0);
    expect(reasons).toContain("given up after 2 calls that took too long");
    // A validator that rejects everything has no vote; one that accepts everything decides nothing alone.
    const voted = of("inputs-voted")[0];
    expect(voted?.uselessValidators.length).toBeGreaterThanOrEqual(1);
    expect(voted?.inputs.some(({ kept }) => kept)).toBe(true);
    // The brute force that lies is not believed.
    expect(JSON.stringify(of("oracle")[0] ?? {})).not.toContain(lyingBrute());
    expect(of("problem-closed")[0]?.reason).toMatch(/solved|exhausted|cap/);
    // Games without a winner are recorded with the reason, and decided by nobody else.
    const undecided = of("compared").filter(({ winner }) => winner === null);
    expect(undecided.map(({ reason }) => reason)).not.toContain("");
    expect(undecided.length).toBeGreaterThan(0);
  });

  it("has the model mend what lost points, and buys nothing twice in a second run", {
    timeout: 600_000,
  }, async () => {
    server = await scripted(weak);
    const options = "--samples 2 --repair 1 --setting repairSamples=2".split(" ");
    const first = await solve(server.baseUrl, options);
    expect(first.exitCode, first.stderr).toBe(0);
    const result = JSON.parse(first.stdout);
    expect(result.score).toBe(100);
    const prompts = server.requests.map(({ prompt }) => prompt);
    const mending = prompts.filter((prompt) => readPrompt(prompt).want === "repair").join("\n");
    expect(mending).toMatch(/- `group1`: \d+ of 8\n/);
    expect(mending).toContain("# An input that it fails");
    const asked = server.requests.length;
    const second = await solve(server.baseUrl, options);
    expect(second.exitCode, second.stderr).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({ score: 100, costUsd: 0, tokens: 0 });
    expect(server.requests.length).toBe(asked);
    await solve(server.baseUrl, [...options, "--fresh"]);
    expect(server.requests.length).toBeGreaterThan(asked);
  });

  it("stops before a call that the token limit forbids", { timeout: 300_000 }, async () => {
    server = await scripted();
    const { stdout, stderr, exitCode } = await solve(
      server.baseUrl,
      "--samples 50 --max-tokens 2000 --model-concurrency 1".split(" "),
    );
    expect(exitCode, stderr).toBe(0);
    const { run } = JSON.parse(stdout);
    const { entries } = await readRun(path.join(folder.dir, "runs", run));
    expect(entries.some(({ event }) => event.type === "budget-stop")).toBe(true);
    expect(server.requests.length).toBeLessThan(20);
  });

  it("tells a refused key at once, and loses nothing", { timeout: 120_000 }, async () => {
    server = await startModelServer(() => failed(401, "Incorrect API key provided"));
    const { stderr, exitCode } = await solve(server.baseUrl, ["--samples", "2"]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Incorrect API key provided");
    expect(stderr).toContain("COMPATIBLE_API_KEY");
    expect(stderr).toMatch(/--resume \S+night-market/);
    expect(stderr).not.toContain("    at ");
  });

  it("goes on after a refused key was mended, on resume", { timeout: 300_000 }, async () => {
    const broken = await startModelServer(() => failed(401, "Incorrect API key provided"));
    const mended = await scripted();
    const failing = await solve(broken.baseUrl, ["--samples", "5"]);
    const id = /--resume (\S+)/.exec(failing.stderr)?.[1] ?? "";
    await broken.close();
    server = mended;
    // The address stands in the run's plan; the mended server answers at the same one.
    const moved = await startAt(broken.baseUrl, mended);
    try {
      const { stdout, stderr, exitCode } = await medalist(["solve", "--resume", id, "--json"], {
        cwd: folder.dir,
        env: { COMPATIBLE_API_KEY: "for-the-fixture" },
      });
      expect(exitCode, stderr).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ run: id, score: 100 });
    } finally {
      await moved.close();
    }
  });
});

/** Passes everything that comes to an address on to a server. */
async function startAt(baseUrl: string, target: ModelServer): Promise<{ close(): Promise<void> }> {
  const to = Number(new URL(target.baseUrl).port);
  const relay = createServer((from) => {
    const there = connect(to, "127.0.0.1");
    from.pipe(there).pipe(from);
    from.on("error", () => there.destroy());
    there.on("error", () => from.destroy());
  });
  await new Promise<void>((resolve) => {
    relay.listen(Number(new URL(baseUrl).port), "127.0.0.1", resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        relay.close(() => resolve());
      }),
  };
}
