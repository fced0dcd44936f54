import { describe, expect, test } from "vitest";
import { encodePut, encodeRun } from "./requests.ts";
import type { RunSpec } from "./slot.ts";

const spec: RunSpec = {
  argv: ["./program"],
  files: [],
  limits: { cpuMs: 1, wallMs: 2, memoryKiB: 3, outputKiB: 4, processes: 5 },
};

describe("a request", () => {
  test("PUT is the digest, then the bytes as they are", () => {
    const digest = "ab".repeat(32);
    const bytes = Buffer.concat(encodePut(digest, Buffer.from("data")));
    expect(bytes.readUInt32LE()).toBe(1 + 32 + 4);
    expect(bytes.subarray(4).toString("hex")).toBe(
      `01${digest}${Buffer.from("data").toString("hex")}`,
    );
  });

  test("RUN begins with the limits, in nanoseconds and bytes", () => {
    const body = Buffer.concat(encodeRun(spec)).subarray(5);
    const numbers = [0, 8, 16, 24].map((at) => Number(body.readBigUInt64LE(at)));
    expect(numbers).toEqual([1e6, 2e6, 3 * 1024, 4 * 1024]);
    expect(body.readUInt32LE(32)).toBe(5);
  });

  test.each([
    ["a digest that is none", { ...spec, stdin: "abc" }],
    ["an argument with a NUL byte", { ...spec, argv: ["./a\0b"] }],
    ["a path with a NUL byte", { ...spec, keep: [{ path: "a\0b", maxKiB: 1 }] }],
  ])("with %s is not sent", (_name, wrong) => {
    expect(() => encodeRun(wrong)).toThrow(/NUL|SHA-256/);
  });
});
