import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DockerSlot } from "./docker-slot.ts";
import {
  compileCpp,
  openTestSlot,
  runCpp,
  runPython,
  runWith,
  stored,
} from "./testing/slot-fixture.ts";

let slot: DockerSlot;
beforeAll(async () => {
  slot = await openTestSlot();
});
afterAll(() => slot.close());

describe("a program that ends well", () => {
  const sum = `#include <bits/stdc++.h>
    int main() { long long a, b; std::cin >> a >> b; std::cout << a + b << "\\n"; }`;

  test("in static C++", async () => {
    const result = await runCpp(slot, sum, { input: "40 2\n" });
    expect(result).toMatchObject({ status: "OK", exitCode: 0, signal: null, fault: "" });
    expect(result.stdout).toMatchObject({ bytes: 3, excerpt: "42\n" });
    expect(result.stdout.digest).toBe(stored("42\n").digest);
    expect(result.stdout.tokenDigest).toBe(stored("42").digest);
    expect(result.cpuMs).toBeGreaterThan(0);
    expect(result.memoryKiB).toBeGreaterThan(0);
  });

  test("in dynamic C++", async () => {
    const digest = await compileCpp(slot, sum, ["-O2", "-std=gnu++20"]);
    const files = [{ path: "program", digest }];
    const result = await runWith(slot, { argv: ["./program"], files, input: "40 2\n" });
    expect(result.stdout.excerpt).toBe("42\n");
  });

  test("in Python, with modules of its own folder", async () => {
    const grader = stored("def twice(x): return 2 * x\n");
    const main = stored("from lib.grader import twice\nprint(twice(int(input())))\n");
    await slot.put(grader);
    await slot.put(main);
    const result = await runWith(slot, {
      argv: ["/usr/bin/python3", "-B", "main.py"],
      files: [
        { path: "lib/grader.py", digest: grader.digest },
        { path: "main.py", digest: main.digest },
      ],
      input: "21",
    });
    expect(result).toMatchObject({ status: "OK", stdout: { excerpt: "42\n" } });
  });

  test("reads /dev/stdin and writes /dev/stdout and /dev/stderr", async () => {
    const result = await runPython(
      slot,
      `text = open("/dev/stdin").read()
open("/dev/stdout", "w").write(text.upper())
open("/dev/stderr", "w").write("done")`,
      { input: "abc" },
    );
    expect(result.stdout.excerpt).toBe("ABC");
    expect(result.stderr.excerpt).toBe("done");
  });

  test("has an empty input when none is given", async () => {
    const result = await runPython(slot, "import sys; print(len(sys.stdin.read()))");
    expect(result.stdout.excerpt).toBe("0\n");
  });

  test("uses threads and children when it may", async () => {
    const result = await runPython(
      slot,
      `import subprocess, threading
out = []
t = threading.Thread(target=lambda: out.append(subprocess.check_output(["/bin/echo", "hi"])))
t.start(); t.join(); print(out)`,
      { limits: { processes: 8 } },
    );
    expect(result).toMatchObject({ status: "OK", stdout: { excerpt: "[b'hi\\n']\n" } });
  });

  test("leaves files that the host asked to keep", async () => {
    const result = await runPython(slot, `open("out.txt", "w").write("kept"); print("said")`, {
      keep: [{ path: "out.txt", maxKiB: 1 }],
      keepStdout: true,
    });
    expect(result.kept).toEqual({
      "out.txt": { digest: stored("kept").digest, bytes: 4 },
      stdout: { digest: stored("said\n").digest, bytes: 5 },
    });
    expect((await slot.get(stored("kept").digest, 100)).toString()).toBe("kept");
    expect((await slot.get(stored("said\n").digest, 100)).toString()).toBe("said\n");
  });
});

describe("a limit that is passed gives its status", () => {
  test("CPU time: TLE, not before the limit and not much after it", async () => {
    const result = await runCpp(slot, "int main() { for (volatile int i = 0;; i = i + 1) {} }", {
      limits: { cpuMs: 400 },
    });
    expect(result).toMatchObject({ status: "TLE" });
    expect(result.cpuMs).toBeGreaterThan(400);
    expect(result.cpuMs).toBeLessThan(500);
  });

  test("CPU time of children counts, also of those that nobody waits for", async () => {
    const source = `import os
for _ in range(3):
  if os.fork() == 0:
    while True: pass
os.wait()`;
    const result = await runPython(slot, source, { limits: { cpuMs: 300, processes: 8 } });
    expect(result.status).toBe("TLE");
  });

  test("CPU time of threads counts", async () => {
    const source = `#include <bits/stdc++.h>
      void spin() { for (volatile int i = 0;; i = i + 1) {} }
      int main() { std::thread a(spin), b(spin); a.join(); b.join(); }`;
    const result = await runCpp(slot, source, { limits: { cpuMs: 300, processes: 4 } });
    expect(result.status).toBe("TLE");
  });

  test("wall time of a program that sleeps: ILE", async () => {
    const result = await runPython(slot, "import time; time.sleep(100)", {
      limits: { wallMs: 300 },
    });
    expect(result).toMatchObject({ status: "ILE" });
    expect(result.wallMs).toBeGreaterThan(300);
    expect(result.cpuMs).toBeLessThan(300);
  });

  const memory = { memoryKiB: 64 << 10 };

  test("memory on the heap: MLE", async () => {
    const source = `#include <bits/stdc++.h>
      int main() { for (size_t i = 0;; i++) memset(malloc(1 << 20), 1, 1 << 20); }`;
    expect(await runCpp(slot, source, { limits: memory })).toMatchObject({ status: "MLE" });
  });

  test("memory on the stack: MLE, but deep recursion within the limit is fine", async () => {
    const source = `#include <cstdio>
      #include <cstdlib>
      int deep(int n) { volatile char room[1000]; room[n % 1000] = 1; return n ? deep(n - 1) + room[n % 1000] : 0; }
      int main(int, char** argv) { printf("%d", deep(atoi(argv[1]))); }`;
    const digest = await compileCpp(slot, source);
    const files = [{ path: "program", digest }];
    const fine = await runWith(slot, { argv: ["./program", "40000"], files, limits: memory });
    expect(fine.status).toBe("OK");
    const endless = await runWith(slot, {
      argv: ["./program", "999999999"],
      files,
      limits: memory,
    });
    expect(endless.status).toBe("MLE");
  });

  test("memory of all children together: MLE", async () => {
    const source = `import os, time
for _ in range(4):
  if os.fork() == 0:
    held = bytearray(30 << 20)
    time.sleep(5)
    os._exit(0)
for _ in range(4): os.wait()`;
    const result = await runPython(slot, source, { limits: { ...memory, processes: 8 } });
    expect(result.status).toBe("MLE");
  });

  test("memory in files of the box: MLE", async () => {
    const source = `for i in range(12): open(str(i), "wb").write(bytes(10 << 20))`;
    const result = await runPython(slot, source, { limits: memory });
    expect(result.status).toBe("MLE");
  });

  test("shared memory that is not mapped any more: MLE", async () => {
    const source = `import mmap, time
held = mmap.mmap(-1, 200 << 20)
for at in range(0, 200 << 20, 1 << 20):
  held[at:at + (1 << 20)] = b"x" * (1 << 20)
  held.madvise(mmap.MADV_DONTNEED)
time.sleep(1)`;
    expect((await runPython(slot, source, { limits: memory })).status).toBe("MLE");
  });

  test("memory that ends in a failed allocation after the limit: MLE, not RTE", async () => {
    const source = `#include <bits/stdc++.h>
      int main() {
        std::vector<char*> held;
        for (int i = 0; i < 100; i++) { held.push_back(new char[1 << 20]); memset(held.back(), 1, 1 << 20); }
        throw std::bad_alloc();
      }`;
    expect((await runCpp(slot, source, { limits: memory })).status).toBe("MLE");
  });

  test("memory that is reserved but never used does not count", async () => {
    const source = `#include <bits/stdc++.h>
      int main() { char* p = new char[512 << 20]; p[5] = 1; printf("%d", p[5]); }`;
    const result = await runCpp(slot, source, { limits: memory });
    expect(result).toMatchObject({ status: "OK" });
    expect(result.memoryKiB).toBeLessThan(8 << 10);
  });

  test("memory of a small program is small, whatever the runner handled before", async () => {
    const large = await runPython(slot, "print('x' * 10 ** 7)", {
      stdout: { excerptBytes: 200_000 },
    });
    expect(large.status).toBe("OK");
    const result = await runWith(slot, { argv: ["/usr/local/bin/trivial"] });
    expect(result.memoryKiB).toBeLessThan(4 << 10);
  });

  test("output: OLE, also when the program takes no notice of the signal", async () => {
    const flood = `int main() { char b[1 << 16] = {}; for (;;) fwrite(b, 1, sizeof b, stdout); }`;
    const limits = { outputKiB: 100 };
    const plain = await runCpp(slot, `#include <cstdio>\n${flood}`, { limits });
    expect(plain).toMatchObject({ status: "OLE" });
    expect(plain.stdout.bytes).toBe(100 * 1024 + 1);
    const deaf = await runPython(slot, "while True: print('x' * 1000)", { limits });
    expect(deaf.status).toBe("OLE");
  });

  test("output of exactly the limit is fine", async () => {
    const result = await runPython(slot, "print('x' * 1023, end='\\n')", {
      limits: { outputKiB: 1 },
    });
    expect(result).toMatchObject({ status: "OK", stdout: { bytes: 1024 } });
  });

  test("processes: no more than allowed can be made", async () => {
    const source = `import os
try:
  os.fork()
  print("forked")
except OSError as error: print(error.errno == 11)`;
    expect((await runPython(slot, source)).stdout.excerpt).toBe("True\n");
  });
});

describe("a program that fails", () => {
  test("by its exit code: RTE", async () => {
    const result = await runCpp(slot, "int main() { return 3; }");
    expect(result).toMatchObject({ status: "RTE", exitCode: 3, signal: null });
  });

  test("by a signal: RTE", async () => {
    const result = await runCpp(slot, "int main() { *(volatile int*)8 = 1; }");
    expect(result).toMatchObject({ status: "RTE", exitCode: null, signal: 11 });
  });

  test("by an exception: RTE, and standard error is told", async () => {
    const result = await runPython(slot, "1 / 0");
    expect(result).toMatchObject({ status: "RTE", exitCode: 1 });
    expect(result.stderr.excerpt).toContain("ZeroDivisionError");
  });

  test("by not being executable: the judge's fault", async () => {
    const result = await runWith(slot, { argv: ["./nothing"] });
    expect(result).toMatchObject({ status: "JE" });
    expect(result.fault).toContain("./nothing");
  });
});

describe("the host's mistakes are refused and change nothing", () => {
  test.each([
    [
      "a digest that the store does not hold",
      { stdin: stored("never put").digest },
      /does not hold/,
    ],
    ["a path out of the box", { files: [{ path: "../x", digest: "" }] }, /laying/],
    ["an absolute path", { files: [{ path: "/x", digest: "" }] }, /laying/],
    ["a command that is not a path", { argv: ["python3"] }, /no slash/],
    ["more memory than the slot has", { limits: { memoryKiB: 1 << 30 } }, /a slot has/],
  ])("%s", async (_name, wrong, message) => {
    const file = stored("some file");
    await slot.put(file);
    const files = ("files" in wrong ? wrong.files : []).map((f) => ({ ...f, digest: file.digest }));
    const { limits, ...rest } = { limits: {}, ...wrong };
    await expect(runWith(slot, { argv: ["/bin/true"], ...rest, files, limits })).rejects.toThrow(
      message,
    );
    expect((await runWith(slot, { argv: ["/bin/true"] })).status).toBe("OK");
  });

  test("a file that does not have its digest", async () => {
    const wrong = { digest: stored("one").digest, read: stored("two").read };
    await expect(slot.put(wrong)).rejects.toThrow(/digest/);
  });

  test("a file that is bigger than what was asked for", async () => {
    const file = stored("x".repeat(1_000));
    await slot.put(file);
    await expect(slot.get(file.digest, 999)).rejects.toThrow(/1000 bytes/);
  });
});
