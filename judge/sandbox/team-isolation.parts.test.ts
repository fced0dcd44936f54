import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DockerSlot } from "./docker-slot.ts";
import { freeSpace, openTestSlot, runPython, stillTaken } from "./testing/slot-fixture.ts";
import { opened, runPythons, type TeamWith } from "./testing/team-fixture.ts";

let slot: DockerSlot;
beforeAll(async () => {
  slot = await openTestSlot();
});
afterAll(() => slot.close());

/** Waits for one word from each program, answers them, and waits for their ends. */
const manager = `${opened}
open("mine", "w").write("the hidden input")
words = [f.readline() for f in fs]
for i in range(len(ts)): say(i, "go")
print([f.read() for f in fs])`;

const sleeper = `open("own", "w").write("a secret"); print("ready", flush=True); input()
import time; time.sleep(0.3)`;

/** Python that tells the manager what each attempt gave: a value, or the name of the error. */
const attempts = (lines: readonly string[]) => `import ctypes, errno, fcntl, os, signal
libc = ctypes.CDLL(None, use_errno=True)
def call(*args):
  got = libc.syscall(*args)
  if got < 0: raise OSError(ctypes.get_errno(), "")
  return got
def attempt(f):
  try: return str(f())
  except OSError as e: return errno.errorcode[e.errno]
print("ready", flush=True); input()
others = [int(p) for p in range(2, 400) if p != os.getpid() and os.path.exists(f"/proc/{p}")]
${lines.map((line) => `print(attempt(lambda: ${line}))`).join("\n")}`;

/** What program 1 gets at while the manager and program 0 run. */
async function outcomes(lines: readonly string[], team: Partial<TeamWith> = {}): Promise<string[]> {
  const programs = [sleeper, attempts(lines)];
  const result = await runPythons(slot, { manager, programs, ...team });
  expect(result.programs[1]).toMatchObject({ status: "OK", stderr: { excerpt: "" } });
  expect(result.manager).toMatchObject({ status: "OK" });
  const [, told = ""] = /, '(.*)'\]/.exec(result.manager.stdout.excerpt) ?? [];
  return told.split(String.raw`\n`).slice(0, -1);
}

describe("a member of a team", () => {
  test("can't reach the box of another", async () => {
    const lines = ["manager", "program0", "box"].flatMap((box) => [
      `os.listdir("/judge/${box}")`,
      `open("/judge/${box}/a.py").read()`,
      `open("/judge/${box}/new", "w")`,
    ]);
    expect(await outcomes(lines)).toEqual(lines.map(() => "EACCES"));
  });

  test("can't open the pipes of another, nor list pipes, nor make one that others could", async () => {
    const lines = [
      `os.open("/judge/pipes/to0", os.O_RDONLY | os.O_NONBLOCK)`,
      `os.open("/judge/pipes/from0", os.O_RDWR | os.O_NONBLOCK)`,
      `os.listdir("/judge/pipes")`,
      `os.mkfifo("/judge/pipes/own")`,
      `os.unlink("/judge/pipes/to1")`,
      `os.rename("/judge/pipes/to1", "own")`,
    ];
    expect(await outcomes(lines)).toEqual(lines.map(() => "EACCES"));
    const own = [
      `os.link("/judge/pipes/to1", "own")`,
      `os.chmod("/judge/pipes/to1", 0o666)`,
      `os.chown("/judge/pipes/to1", os.getuid(), -1)`,
    ];
    expect(await outcomes(own)).toEqual(own.map(() => "EPERM"));
  });

  test("sees nothing of others in /proc", async () => {
    const files = ["comm", "cmdline", "stat", "status", "environ", "maps", "syscall", "fd"];
    const lines = [
      "len(others) >= 2",
      ...files.map((file) => `[open(f"/proc/{p}/${file}").read() for p in others]`),
      `[os.listdir(f"/proc/{p}/task") for p in others]`,
      `os.listdir("/proc")`,
      `open("/proc/1/comm").read()`,
      `open("/proc/self/comm").read() != ""`,
    ];
    const got = await outcomes(lines);
    expect(got[0]).toBe("True");
    expect(got.at(-1)).toBe("True");
    expect([...new Set(got.slice(1, -1))]).toEqual(["EACCES"]);
  });

  test("can't signal others, nor trace them, nor change how they run", async () => {
    const lines = [
      "[os.kill(p, 0) for p in others]",
      "[os.kill(p, 9) for p in others]",
      "os.kill(-1, 9)",
      "[call(434, p, 0) and 0 for p in others[:1]] and os.kill(others[0], 19)", // pidfd_open
      "[os.setpriority(os.PRIO_PROCESS, p, 19) for p in others]",
      "[os.sched_setaffinity(p, {0}) for p in others]",
      "[call(302, p, 7, 0, 0) for p in others]", // prlimit64
    ];
    // Of all others it may signal nobody, which the kernel takes for success.
    const told = ["EPERM", "EPERM", "None", "EPERM", "EPERM", "EPERM", "EPERM"];
    expect(await outcomes(lines)).toEqual(told);
  });

  test("can't tell others anything by locks, or by what may be asked of any process", async () => {
    const lines = [
      `fcntl.flock(os.open("/etc/passwd", os.O_RDONLY), fcntl.LOCK_EX)`,
      `fcntl.lockf(os.open("a.py", os.O_RDONLY), fcntl.LOCK_SH)`,
      `fcntl.fcntl(os.open("/etc/passwd", os.O_RDONLY), fcntl.F_GETLK, bytes(32))`,
      "[os.getpriority(os.PRIO_PROCESS, p) for p in others]",
      "[os.getpgid(p) for p in others]",
      "[os.getsid(p) for p in others]",
      "[os.sched_getscheduler(p) for p in others]",
      "os.kill(399, 0)", // not there, which would be ESRCH
      "call(434, 399, 0)", // pidfd_open
      "os.statvfs('.')",
    ];
    expect(await outcomes(lines)).toEqual(lines.map(() => "EPERM"));
    const counters = ["/proc/meminfo", "/proc/stat", "/proc/loadavg", "/proc/vmstat"].map(
      (path) => `open("${path}").read()`,
    );
    expect(await outcomes(counters)).toEqual(counters.map(() => "EACCES"));
    expect(await outcomes([`os.listdir("/sys/fs/cgroup")`])).toEqual(["EACCES"]);
    const own = [
      "os.getpriority(os.PRIO_PROCESS, 0)",
      "os.getpgid(0) == os.getsid(0) == os.getpid()",
      "fcntl.fcntl(0, fcntl.F_GETFD)",
      "os.kill(os.getpid(), 0)",
      "os.kill(0, 0)",
      "signal.raise_signal(signal.SIGURG)",
    ];
    expect(await outcomes(own)).toEqual(["0", "True", "0", "None", "None", "None"]);
  });

  test("may use its own box, and what the image has", async () => {
    const lines = [
      `open("f", "w").write("x")`,
      `open("f").read()`,
      `os.mkdir("d")`,
      `os.rename("f", "d/f")`,
      `os.listdir("/usr/bin") != []`,
      `os.environ["HOME"]`,
      `os.getcwd()`,
      `open("/dev/null", "w").write("x")`,
      `len(os.listdir("/proc/self/fd")) > 3`,
      `open("/proc/cpuinfo").read() != ""`,
      "os.cpu_count() > 0",
    ];
    const home = "/judge/program1";
    const told = ["1", "x", "None", "None", "True", home, home, "1", "True", "True", "True"];
    expect(await outcomes(lines)).toEqual(told);
  });

  test("can't read the manager's input, and the manager can't be fed by another way", async () => {
    const lines = [`open(f"/proc/{others[0]}/fd/0").read()`, `open("/judge/manager/mine").read()`];
    expect(await outcomes(lines, { input: "hidden" })).toEqual(["EACCES", "EACCES"]);
  });

  test("can't fork beyond its own limit, which others do not share", async () => {
    const bomb = `import os
print("ready", flush=True); input()
made = 0
try:
  while True:
    if os.fork() == 0:
      import time; time.sleep(60)
    made += 1
except OSError: print(made, flush=True)`;
    const limits = { processes: 8 };
    const result = await runPythons(slot, { manager, programs: [bomb, bomb], limits });
    expect(result.manager.stdout.excerpt).toBe(String.raw`['7\n', '7\n']` + "\n");
  });
});

test("nothing that a team left is there for the next run", async () => {
  const untidy = `import os
os.makedirs("a/b"); open("a/b/c", "w").write("x"); os.mkfifo("fifo"); os.chmod("a", 0)
print("ready", flush=True); input()
if os.fork() == 0:
  os.setsid()
  import time; time.sleep(60)`;
  const limits = { processes: 4 };
  const before = await freeSpace(slot);
  const result = await runPythons(slot, { manager, programs: [untidy, untidy], limits });
  expect(result.manager.status).toBe("OK");
  const look = await runPython(
    slot,
    `import os
print(sorted(int(p) for p in os.listdir("/proc") if p.isdigit()) == [1, os.getpid()], os.listdir("."))
print([os.path.exists(f"/judge/{name}") for name in ("manager", "program0", "pipes/to0")])`,
  );
  expect(look.stdout.excerpt).toBe("True ['a.py']\n[False, False, False]\n");
  // The sources that this test stored stay.
  const taken = await stillTaken(slot, before, { blocks: 7, inodes: 7 });
  expect(taken).toEqual({ blocks: 0, inodes: 0 });
});
