import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { DockerSlot } from "./docker-slot.ts";
import { openTestSlot, runCpp, runPython, runWith, stored } from "./testing/slot-fixture.ts";

let slot: DockerSlot;
beforeAll(async () => {
  slot = await openTestSlot();
});
afterAll(() => slot.close());

/** Whatever was tried, the same slot goes on, alone in its namespace and with an empty box. */
afterEach(async () => {
  if (slot.died) throw slot.died;
  const source = `import os
print(sorted(int(p) for p in os.listdir("/proc") if p.isdigit()) == [1, os.getpid()], os.listdir("."))`;
  const { stdout } = await runPython(slot, source);
  if (stdout.excerpt !== "True ['a.py']\n") throw new Error(`something is left: ${stdout.excerpt}`);
});

/** Python that prints what each attempt gave: a value, or the name of the error. */
const attempts = (lines: string[]) => `import os, socket, errno, ctypes
libc = ctypes.CDLL(None, use_errno=True)
def call(number, *args):
  if libc.syscall(number, *args) < 0: raise OSError(ctypes.get_errno(), "")
  return "done"
def attempt(f):
  try: return str(f())
  except OSError as e: return errno.errorcode[e.errno]
${lines.map((line) => `print(attempt(lambda: ${line}))`).join("\n")}`;

async function outcomes(lines: string[]): Promise<string[]> {
  const result = await runPython(slot, attempts(lines));
  expect(result.stderr.excerpt).toBe("");
  return result.stdout.excerpt.trim().split("\n");
}

describe("processes", () => {
  test("a fork bomb is contained", async () => {
    const source = `#include <unistd.h>
      int main() { for (;;) fork(); }`;
    const result = await runCpp(slot, source, { limits: { processes: 64, cpuMs: 500 } });
    expect(result.status).toBe("TLE");
  });

  test("daemons do not outlive the run", async () => {
    const source = `import os, signal, time
if os.fork() == 0:
  os.setsid()
  for s in range(1, 32):
    try: signal.signal(s, signal.SIG_IGN)
    except OSError: pass
  if os.fork() == 0:
    time.sleep(100)
  os._exit(0)
print("gone")`;
    const result = await runPython(slot, source, { limits: { processes: 4 } });
    expect(result).toMatchObject({ status: "OK", stdout: { excerpt: "gone\n" } });
  });

  test("stopped processes do not outlive the run", async () => {
    const source = "import os, signal\nos.fork()\nos.kill(os.getpid(), signal.SIGSTOP)";
    const result = await runPython(slot, source, { limits: { processes: 4, wallMs: 500 } });
    expect(result.status).toBe("ILE");
  });

  test("signals reach neither the runner nor anybody else", async () => {
    expect(await outcomes(["os.kill(1, 9)", "os.kill(-1, 9)"])).toEqual(["EPERM", "ESRCH"]);
  });

  test("a program that kills all it may kill ends only its own", async () => {
    const source = `import os, signal
if os.fork() == 0:
  os.kill(-1, signal.SIGKILL)
os.wait()
print("alive")`;
    const result = await runPython(slot, source, { limits: { processes: 4 } });
    expect(result).toMatchObject({ status: "RTE", signal: 9 });
  });
});

describe("rights", () => {
  test("none are held, and none can be had", async () => {
    const source = `print(*[l.split()[1] for l in open("/proc/self/status")
  if l.startswith(("CapEff", "CapPrm", "CapInh", "CapAmb", "NoNewPrivs", "Seccomp:"))])`;
    const result = await runPython(slot, source);
    const none = "0000000000000000";
    expect(result.stdout.excerpt.trim()).toBe([none, none, none, none, "1", "2"].join(" "));
    const tries = ["os.setuid(0)", "os.setgid(0)", "os.setgroups([0])", "os.chown('.', 0, 0)"];
    expect(await outcomes(tries)).toEqual(["EPERM", "EPERM", "EPERM", "EPERM"]);
  });

  test("the runner's memory, descriptors and environment are closed", async () => {
    const tries = ["mem", "fd", "environ", "maps", "cwd"].map((name) =>
      name === "fd" ? "os.listdir('/proc/1/fd')" : `open('/proc/1/${name}').read()`,
    );
    expect(await outcomes(tries)).toEqual(tries.map(() => "EACCES"));
  });

  test.each([
    ["ptrace", 101],
    ["mount", 165],
    ["unshare", 272],
    ["setns", 308],
    ["bpf", 321],
    ["perf_event_open", 298],
    ["keyctl", 250],
    ["io_uring_setup", 425],
    ["userfaultfd", 323],
    ["process_vm_readv", 310],
    ["init_module", 175],
    ["chroot", 161],
  ])("%s is a security violation", async (_name, number) => {
    const source = `#include <unistd.h>
      int main() { syscall(${number}, 0, 0, 0, 0, 0); }`;
    expect(await runCpp(slot, source)).toMatchObject({ status: "SV", signal: 31 });
  });

  test("a namespace can't be made by clone", async () => {
    const newUser = 0x10000000 | 17;
    const tries = [`call(56, ${newUser}, 0, 0, 0, 0)`];
    const result = await runPython(slot, attempts(tries), { limits: { processes: 4 } });
    expect(result.stdout.excerpt).toBe("EPERM\n");
  });

  test("32-bit system calls are a security violation, or a fault where the machine has none", async () => {
    const source = `int main() { int r; asm volatile("int $0x80" : "=a"(r) : "a"(20)); return 0; }`;
    const { status, signal } = await runCpp(slot, source);
    expect([
      ["SV", 31],
      ["RTE", 11],
    ]).toContainEqual([status, signal]);
  });
});

describe("the outside", () => {
  test("no sockets of any kind", async () => {
    const tries = [
      "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
      "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
      "socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)",
      "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
      "socket.socketpair()",
    ];
    expect(await outcomes(tries)).toEqual(tries.map(() => "EPERM"));
  });

  test("no memory or queues that outlive a run", async () => {
    const tries = [
      "call(29, 1, 4096, 0o1777)", // shmget
      "call(64, 1, 1, 0o1777)", // semget
      "call(68, 1, 0o1777)", // msgget
      "call(240, b'/q', 66, 0o777, 0)", // mq_open
      "os.listdir('/dev/shm')",
      "os.open('/dev/mqueue/q', os.O_CREAT | os.O_RDWR)",
      "os.mkfifo('fifo')",
    ];
    const got = await outcomes(tries);
    expect(got.slice(0, 4)).toEqual(["EPERM", "EPERM", "EPERM", "EPERM"]);
    expect(got[4]).toBe("ENOENT");
    expect(["EMFILE", "ENOENT", "EACCES", "EPERM", "EROFS"]).toContain(got[5]);
    // In the box alone, which is emptied.
    expect(got[6]).toBe("None");
  });

  test("nothing but the box can be written", async () => {
    const source = `import os, tempfile
found = []
for folder, folders, _ in os.walk("/"):
  if folder == "/": folders.remove("proc")
  try:
    fd, name = tempfile.mkstemp(dir=folder)
    found.append(folder)
    os.close(fd); os.unlink(name)
  except OSError: pass
print(found)`;
    // The walk lists only what may be listed; the box may not be found that way.
    const result = await runPython(slot, source);
    expect(result).toMatchObject({ status: "OK", stdout: { excerpt: "[]\n" } });
    expect((await outcomes(["open('own', 'w').write('x')"]))[0]).toBe("1");
  });
});

describe("stored files", () => {
  const secret = stored("the hidden answer");

  test("can be neither listed nor opened by name", async () => {
    await slot.put(secret);
    const tries = [
      "os.listdir('/judge')",
      "os.listdir('/judge/store')",
      `open('/judge/store/${secret.digest}').read()`,
      `os.link('/judge/store/${secret.digest}', 'mine')`,
      `os.stat('/judge/store/${secret.digest}')`,
    ];
    expect(await outcomes(tries)).toEqual(tries.map(() => "EACCES"));
  });

  test("can't be changed through the box, nor through standard input", async () => {
    await slot.put(secret);
    const tries = [
      "open('laid', 'w')",
      "os.chmod('laid', 0o777)",
      "os.truncate('laid', 0)",
      "os.write(0, b'x')",
      "open('/proc/self/fd/0', 'w')",
      "os.ftruncate(0, 0)",
      "os.unlink('laid')",
      "open('laid', 'w').write('new')",
    ];
    const file = stored(attempts(tries));
    await slot.put(file);
    const result = await runWith(slot, {
      argv: ["/usr/bin/python3", "-B", "a.py"],
      files: [
        { path: "a.py", digest: file.digest },
        { path: "laid", digest: secret.digest },
      ],
      input: "the hidden answer",
    });
    const got = result.stdout.excerpt.trim().split("\n");
    expect(got).toEqual(["EACCES", "EPERM", "EACCES", "EBADF", "EACCES", "EINVAL", "None", "3"]);
    expect((await slot.get(secret.digest, 100)).toString()).toBe("the hidden answer");
  });
});

describe("memory", () => {
  test("a program that makes itself dear to the OOM killer is stopped all the same", async () => {
    const source = `open("/proc/self/oom_score_adj", "w").write("0")
held = []
while True: held.append(bytearray(16 << 20))`;
    expect((await runPython(slot, source)).status).toBe("MLE");
  });

  test("children that together take all that the container has", async () => {
    const source = `#include <cstdlib>
      #include <cstring>
      #include <unistd.h>
      int main() {
        for (int i = 0; i < 40; i++) if (fork() == 0) for (;;) memset(malloc(1 << 24), 1, 1 << 24);
        pause();
      }`;
    const result = await runCpp(slot, source, { limits: { processes: 64, memoryKiB: 1 << 20 } });
    expect(result.status).toBe("MLE");
  });

  test("a box that is filled to the brim", async () => {
    const source = `import os
block = bytes(1 << 20)
try:
  for i in range(10000): open(str(i), "wb").write(block * 8)
except OSError as e:
  os.unlink("0") # the output needs room too
  print(e.errno == 28)`;
    const result = await runPython(slot, source);
    expect(result.stdout.excerpt).toBe("True\n");
  });
});
