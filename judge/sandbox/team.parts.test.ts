import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DockerSlot } from "./docker-slot.ts";
import { openTestSlot } from "./testing/slot-fixture.ts";
import { echo, opened, runPythons } from "./testing/team-fixture.ts";

let slot: DockerSlot;
beforeAll(async () => {
  slot = await openTestSlot();
});
afterAll(() => slot.close());

describe("a manager and a program", () => {
  test("talk over FIFOs that are the program's standard streams", async () => {
    const manager = `${opened}
for i in range(100):
  say(0, i)
  assert int(fs[0].readline()) == i
ts[0].close()
assert fs[0].read() == ""
print(sys.stdin.read())`;
    const result = await runPythons(slot, { manager, programs: [echo], input: "hello" });
    expect(result.manager).toMatchObject({ status: "OK", cut: false, exitCode: 0 });
    expect(result.manager.stdout.excerpt).toBe("hello\n");
    expect(result.programs).toMatchObject([{ status: "OK", cut: false, exitCode: 0 }]);
    expect(result.heldUpBy).toBeNull();
  });

  test("talk over FIFOs that the program opens itself", async () => {
    const manager = `${opened}
say(0, 20); print(fs[0].readline())`;
    const program = `import sys
f, t = open(sys.argv[1]), open(sys.argv[2], "w")
print(2 * int(f.readline()), file=t, flush=True)`;
    // Each opens first what the other opens last, which plain FIFOs would not survive.
    const swapped = manager.replace(
      'fs.append(open(paths[i])); ts.append(open(paths[i + 1], "w"))',
      'ts.append(open(paths[i + 1], "w")); fs.append(open(paths[i]))',
    );
    const result = await runPythons(slot, { manager: swapped, programs: [program], io: "fifo" });
    expect(result.manager).toMatchObject({ status: "OK", stdout: { excerpt: "40\n\n" } });
  });

  test("talk over plain pipes, both by their standard streams", async () => {
    const manager = `import sys
print(7, flush=True)
sys.stderr.write(sys.stdin.readline())`;
    const result = await runPythons(slot, { manager, programs: [echo], managerIo: "std" });
    expect(result.manager).toMatchObject({ status: "OK", stderr: { excerpt: "7\n" } });
    expect(result.programs).toMatchObject([{ status: "OK" }]);
  });
});

describe("channels are like pipes", () => {
  // Two that both open by path must agree on the order, as ever with FIFOs.
  const orders = [
    ["rw", "std"],
    ["wr", "std"],
    ["rw", "wr"],
    ["wr", "rw"],
  ];

  test.each(orders)(
    "in whatever order their ends are opened: manager %s, program %s",
    async (m, p) => {
      const open = (order: string, r: string, w: string) =>
        order
          .split("")
          .map((way) => (way === "r" ? `f = open(${r})` : `t = open(${w}, "w")`))
          .join("; ");
      const manager = `import sys
${open(m ?? "", "sys.argv[1]", "sys.argv[2]")}
print(5, file=t, flush=True); print(f.readline())`;
      const ends =
        p === "std" ? "f, t = sys.stdin, sys.stdout" : open(p ?? "", "sys.argv[1]", "sys.argv[2]");
      const program = `import sys
${ends}
print(int(f.readline()) + 1, file=t, flush=True)`;
      const io = p === "std" ? "std" : "fifo";
      const result = await runPythons(slot, { manager, programs: [program], io });
      expect(result.manager.stdout.excerpt).toBe("6\n\n");
      expect(result.programs[0]).toMatchObject({ status: "OK", stderr: { excerpt: "" } });
    },
  );

  test("a program that ends is seen as the end of the file, and as a broken pipe", async () => {
    const manager = `${opened}
print(repr(fs[0].read()))
try:
  say(0, 1)
except BrokenPipeError: print("broken")
sys.stdout.flush(); import os; os._exit(0)`;
    const result = await runPythons(slot, { manager, programs: ["print('last words')"] });
    expect(result.manager.stdout.excerpt).toBe("'last words\\n'\nbroken\n");
    expect(result.programs[0]).toMatchObject({ status: "OK", order: 0 });
    expect(result.manager).toMatchObject({ status: "OK", order: 1 });
  });

  test("a manager that ends is seen so too, and programs go on", async () => {
    const program = `import signal, sys, time
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
sys.stdin.read(); time.sleep(0.1); print(1, flush=True)`;
    const result = await runPythons(slot, { manager: opened, programs: [program] });
    expect(result.manager).toMatchObject({ status: "OK", order: 0 });
    expect(result.programs[0]).toMatchObject({ status: "RTE", signal: 13, order: 1, cut: false });
  });

  test("the end comes also when a child of the member still holds it open", async () => {
    const manager = `${opened}
print(repr(fs[0].read()))`;
    const program = `import os, time
if os.fork() == 0: time.sleep(60)`;
    const limits = { processes: 4 };
    const result = await runPythons(slot, { manager, programs: [program], limits });
    expect(result.manager).toMatchObject({ status: "OK", stdout: { excerpt: "''\n" } });
  });

  test("a member that ends without opening its own keeps nobody waiting", async () => {
    const manager = `${opened}
print(repr(fs[0].read()))`;
    const early = await runPythons(slot, { manager, programs: ["exit(3)"], io: "fifo" });
    expect(early.manager).toMatchObject({ status: "OK", stdout: { excerpt: "''\n" } });
    expect(early.programs[0]).toMatchObject({ status: "RTE", exitCode: 3, order: 0 });
    const other = await runPythons(slot, { manager: "pass", programs: ["print(repr(input()))"] });
    expect(other.programs[0]?.stderr.excerpt).toContain("EOFError");
  });

  test("standard input can be opened by its name when the manager has closed it already", async () => {
    const manager = `${opened}
say(0, "a"); ts[0].close(); print(fs[0].read())`;
    const program = `import time; time.sleep(0.2); print(open("/dev/stdin").read())`;
    const result = await runPythons(slot, { manager, programs: [program] });
    expect(result.manager.stdout.excerpt).toBe("a\n\n\n");
  });

  test("standard streams can be opened by their names", async () => {
    const manager = `${opened}
say(0, "a"); print(fs[0].readline())`;
    const program = `print(open("/dev/stdin").readline(), file=open("/dev/stdout", "w"))`;
    const result = await runPythons(slot, { manager, programs: [program] });
    expect(result.manager.stdout.excerpt).toBe("a\n\n");
    const plain = `print("b", flush=True)
import sys; print(sys.stdin.readline(), file=sys.stderr)`;
    const piped = await runPythons(slot, { manager: plain, programs: [program], managerIo: "std" });
    expect(piped.manager.stderr.excerpt).toBe("b\n\n");
  });
});

describe("of a program and a manager that end at nearly the same time", () => {
  const times = 20;

  test("the first is who crashed, and not who saw it and ended at once", async () => {
    const crash = "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)";
    const manager = `import os\n${opened}\nfs[0].read(); os._exit(0)`;
    for (let i = 0; i < times; i++) {
      const result = await runPythons(slot, { manager, programs: [crash] });
      expect(result.programs[0]).toMatchObject({ status: "RTE", signal: 11, order: 0 });
      expect(result.manager).toMatchObject({ status: "OK", order: 1 });
    }
  });

  test.each(["fifo", "std"] as const)(
    "the first is who hung up, and not who gave up over it at once (%s)",
    async (managerIo) => {
      const gaveUp = "import os, sys; sys.stdin.read(); os._exit(3)";
      const manager =
        managerIo === "std" ? "import os; os._exit(0)" : `import os\n${opened}\nos._exit(0)`;
      for (let i = 0; i < times; i++) {
        const result = await runPythons(slot, { manager, programs: [gaveUp], managerIo });
        expect(result.manager).toMatchObject({ status: "OK", order: 0 });
        expect(result.programs[0]).toMatchObject({ status: "RTE", exitCode: 3, order: 1 });
      }
    },
  );
});

test("a member that can't be started is the judge's fault, and ends the team", async () => {
  const manager = `${opened}\nimport time; time.sleep(60)`;
  const broken = await runPythons(slot, { manager, programs: [echo], argv: ["./nothing"] });
  expect(broken.programs[0]).toMatchObject({ status: "JE", order: 0 });
  expect(broken.programs[0]?.fault).toContain("./nothing");
  expect(broken.manager).toMatchObject({ cut: true });
});
