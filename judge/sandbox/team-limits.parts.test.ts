import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DockerSlot } from "./docker-slot.ts";
import { openTestSlot } from "./testing/slot-fixture.ts";
import { echo, opened, runPythons } from "./testing/team-fixture.ts";

let slot: DockerSlot;
beforeAll(async () => {
  slot = await openTestSlot();
});
afterAll(() => slot.close());

describe("several programs", () => {
  test("run at the same time, and are told their index", async () => {
    const manager = `${opened}
for i in (2, 0, 1): say(i, 10)
print([int(f.readline()) for f in fs])`;
    const program = `import sys; print(int(input()) + int(sys.argv[-1]))`;
    const programs = [program, program, program];
    const result = await runPythons(slot, { manager, programs });
    expect(result.manager.stdout.excerpt).toBe("[10, 11, 12]\n");
    expect(result.programs.map(({ status }) => status)).toEqual(["OK", "OK", "OK"]);
    const sum = result.programs.reduce((all, { cpuMs }) => all + cpuMs, 0);
    expect(result.cpuMs).toBeCloseTo(sum, 1);
    expect(result.cpuMs).toBeGreaterThan(0);
  });

  const work = (seconds: number) => `import time
while time.process_time() < ${seconds}: pass
input()`;

  test("share the limit of CPU time, which the manager's own does not touch", async () => {
    const manager = `${opened}${work(0.4).replace("input()", "")}
for i in range(2): say(i, 1)`;
    const programs = [work(0.3), work(0.3)];
    const within = await runPythons(slot, { manager, programs, limits: { cpuMs: 800 } });
    expect(within.programs.map(({ status }) => status)).toEqual(["OK", "OK"]);
    expect(within.cpuMs).toBeGreaterThan(600);
    const beyond = await runPythons(slot, { manager, programs, limits: { cpuMs: 500 } });
    expect(beyond.programs.map(({ status }) => status).toSorted()).toEqual(["OK", "TLE"]);
    expect(beyond.programs.filter(({ cut }) => cut)).toHaveLength(1);
    expect(beyond.manager).toMatchObject({ status: "OK", cut: true, order: null });
    expect(beyond.cpuMs).toBeGreaterThan(500);
    expect(beyond.cpuMs).toBeLessThan(530);
  });

  test("share it with their children, whom nobody waits for", async () => {
    const program = `import os
for _ in range(2):
  if os.fork() == 0:
    while True: pass
input()`;
    const limits = { cpuMs: 300, processes: 4 };
    const managerLimits = { processes: 4 };
    const programs = [program, echo];
    const manager = `${opened}fs[0].read()`;
    const result = await runPythons(slot, { manager, programs, limits, managerLimits });
    expect(result.programs.map(({ status }) => status)).toContain("TLE");
    expect(result.cpuMs).toBeGreaterThan(300);
    expect(result.cpuMs).toBeLessThan(330);
  });
});

describe("limits", () => {
  test("of the manager are its own: TLE", async () => {
    const managerLimits = { cpuMs: 200 };
    const manager = `${opened}
while True: pass`;
    const result = await runPythons(slot, { manager, programs: [echo], managerLimits });
    expect(result.manager).toMatchObject({ status: "TLE", cut: false, order: 0 });
    expect(result.programs[0]).toMatchObject({ status: "OK", cut: true, order: null });
  });

  test("of memory: the program that holds it", async () => {
    const manager = `${opened}
for f in fs: f.read()`;
    const hungry = `held = []
while True: held.append(bytes(1 << 20))`;
    const result = await runPythons(slot, { manager, programs: [echo, hungry] });
    expect(result.programs).toMatchObject([
      { status: "OK", cut: true },
      { status: "MLE", cut: false },
    ]);
  });

  test("of memory: the manager, when it is its own", async () => {
    const manager = `${opened}
held = []
while True: held.append(bytes(1 << 20))`;
    const result = await runPythons(slot, { manager, programs: [echo] });
    expect(result.manager).toMatchObject({ status: "MLE" });
    expect(result.programs[0]).toMatchObject({ cut: true });
  });

  test("of memory: shared memory that is not mapped, and files", async () => {
    const manager = `${opened}
fs[0].read()`;
    const hidden = `import mmap, time
held = mmap.mmap(-1, 200 << 20)
for at in range(0, 200 << 20, 1 << 20):
  held[at:at + (1 << 20)] = b"x" * (1 << 20)
  held.madvise(mmap.MADV_DONTNEED)
time.sleep(1)`;
    const files = `for i in range(12): open(str(i), "wb").write(bytes(10 << 20))`;
    for (const program of [hidden, files]) {
      const result = await runPythons(slot, { manager, programs: [program] });
      expect(result.programs[0]).toMatchObject({ status: "MLE" });
    }
  });

  test("of output: each its own standard error", async () => {
    const program = `import sys
while True: sys.stderr.write("x" * 1000)`;
    const manager = `${opened}
fs[0].read()`;
    const limits = { outputKiB: 100 };
    const result = await runPythons(slot, { manager, programs: [program], limits });
    expect(result.programs[0]).toMatchObject({ status: "OLE" });
    expect(result.manager).toMatchObject({ status: "OK" });
  });
});

describe("at the wall limit, who kept the others waiting:", () => {
  const limits = { wallMs: 800 };
  const sleeps = "import time; time.sleep(60)";
  const asks = `${opened}
fs[0].readline()`;

  test.each([
    ["a program that sleeps", asks, sleeps],
    [
      "a program that never reads what it is sent",
      `${opened}\nwhile True: say(0, "x" * 1000)`,
      sleeps,
    ],
    ["a manager that selects", `${opened}\nimport select; select.select(fs, [], [])`, sleeps],
    [
      "a manager whose thread reads",
      `${opened}\nimport threading\nt = threading.Thread(target=fs[0].read); t.start(); t.join()`,
      sleeps,
    ],
    ["a program that never opens its pipes", asks, sleeps],
    ["both wait for each other's words", asks, "input()"],
  ])("the program: %s", async (name, manager, program) => {
    const io = name.includes("opens") ? "fifo" : "std";
    const managerLimits = { processes: 4 };
    const result = await runPythons(slot, {
      manager,
      programs: [program],
      limits,
      io,
      managerLimits,
    });
    expect(result.heldUpBy).toBe("programs");
    expect(result.programs[0]).toMatchObject({ status: "ILE", cut: false, idle: true });
    expect(result.manager).toMatchObject({ status: "OK", cut: true });
  });

  test("the program: it gives the manager work just before the limit", async () => {
    const manager = `${opened}
fs[0].readline(); sum(range(20_000_000)); say(0, "done"); fs[0].readline()`;
    const program = "import time; time.sleep(0.7); print(1, flush=True); input(); input()";
    const result = await runPythons(slot, { manager, programs: [program], limits });
    expect(result.heldUpBy).toBe("programs");
    expect(result.programs[0]).toMatchObject({ status: "ILE", cut: false });
    expect(result.manager).toMatchObject({ status: "OK", cut: true });
  });

  test.each([
    ["that sleeps", `${opened}\n${sleeps}`],
    [
      "that waits for a lock",
      `${opened}\nimport threading; t = threading.Lock(); t.acquire(); t.acquire()`,
    ],
    ["that never opens its pipes", sleeps],
    ["that waits for nothing", `${opened}\nimport select; select.select([], [], [])`],
  ])("a manager %s", async (_, manager) => {
    const result = await runPythons(slot, { manager, programs: [echo], limits });
    expect(result.heldUpBy).toBe("manager");
    expect(result.manager).toMatchObject({ status: "ILE", cut: false, idle: true });
    expect(result.programs[0]).toMatchObject({ status: "OK", cut: true });
  });

  test("a manager that goes on when all programs have ended has its own wall limit", async () => {
    const managerLimits = { wallMs: 2_500 };
    const longer = { wallMs: 2_000 };
    const result = await runPythons(slot, {
      manager: `${opened}\n${sleeps}`,
      programs: ["pass"],
      limits: longer,
      managerLimits,
    });
    expect(result).toMatchObject({ heldUpBy: "manager", manager: { status: "ILE" } });
    expect(result.programs[0]).toMatchObject({ status: "OK", cut: false, order: 0 });
    expect(result.wallMs).toBeGreaterThan(2_500);
  });
});

describe("a team in which all wait for each other", () => {
  const limits = { wallMs: 20_000, processes: 4 };
  const limitsOfBoth = { limits, managerLimits: limits };
  const fills = `import os, threading
os.write(1, b"x" * 10_000_000)`;

  test.each([
    ["reading", `${opened}\nfs[0].readline()`, "input()"],
    ["polling", `${opened}\nimport select; select.select(fs, [], [])`, "input()"],
    ["writing", `${opened}\nprint("x" * 10_000_000, file=ts[0], flush=True)`, fills],
    [
      "in a thread and a child",
      `${opened}\nimport threading\nt = threading.Thread(target=fs[0].read); t.start(); t.join()`,
      `import os\nif os.fork() == 0: input()\nelse: os.wait()`,
    ],
  ])("is ended long before the wall limit: %s", async (_, manager, program) => {
    const result = await runPythons(slot, { manager, programs: [program], ...limitsOfBoth });
    expect(result).toMatchObject({ stoodStill: true, heldUpBy: "programs" });
    expect(result.programs[0]).toMatchObject({ status: "ILE", cut: false, idle: true });
    expect(result.manager).toMatchObject({ status: "OK", cut: true });
    expect(result.wallMs).toBeLessThan(10_000);
  });

  const waits = "print(input())";
  const later = "import time; time.sleep(0.7)";
  const word = `${opened}\nsay(0, "a"); print(fs[0].readline())`;
  test.each([
    ["a manager sleeps", `${opened}\n${later}; say(0, "a"); print(fs[0].readline())`, waits],
    [
      "a manager polls for a time",
      `${opened}\nimport select; select.select(fs, [], [], 0.7); say(0, "a"); print(fs[0].readline())`,
      waits,
    ],
    [
      "a program has set a timer",
      word,
      `import signal
signal.signal(signal.SIGALRM, lambda *_: print("a", flush=True))
signal.setitimer(signal.ITIMER_REAL, 0.7); input(); input()`,
    ],
    [
      "another thread sleeps",
      word,
      `import threading, time
threading.Thread(target=lambda: (time.sleep(0.7), print("a", flush=True))).start()
input(); input()`,
    ],
    [
      "a child sleeps",
      word,
      `import os, time
if os.fork() == 0: time.sleep(0.7); print("a", flush=True)
else: os.wait()`,
    ],
  ])("is not one in which %s", async (_, manager, program) => {
    const result = await runPythons(slot, { manager, programs: [program], ...limitsOfBoth });
    expect(result).toMatchObject({ stoodStill: false, heldUpBy: null });
    expect(result.manager).toMatchObject({ status: "OK", stdout: { excerpt: "a\n\n" } });
  });
});
