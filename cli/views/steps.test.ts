import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSteps } from "./steps.ts";

beforeEach(() => vi.stubEnv("NO_COLOR", "1").stubEnv("FORCE_COLOR", undefined));
afterEach(() => vi.unstubAllEnvs());

describe("a step in a log", () => {
  test("tells news every few seconds, each once, then what came of it", async () => {
    const clock = { nowMs: 0 };
    const { steps, text } = logged(false, () => clock.nowMs);
    const value = await steps.run("Judge image", async (note) => {
      note("installing g++");
      note("unpacking g++");
      clock.nowMs = 6_000;
      note("installing g++");
      note("installing python3");
      clock.nowMs = 12_000;
      note("installing python3");
      return Promise.resolve({ value: 3, detail: "470 MB" });
    });
    expect(value).toBe(3);
    expect(text()).toBe(
      "  Judge image: installing g++\n  Judge image: installing python3\n✓ Judge image: 470 MB (12 s)\n",
    );
  });

  test("says which step failed and passes on why", async () => {
    const { steps, text } = logged(false);
    const failing = steps.run("Docker engine", () => Promise.reject(new Error("no dockerd")));
    await expect(failing).rejects.toThrow("no dockerd");
    expect(text()).toBe("✗ Docker engine\n");
  });

  test("keeps what other tools print from steering the terminal", async () => {
    const { steps, text } = logged(false);
    await steps.run("Packages", async (note) => {
      note("\u001B[2J 12%\r\n");
      return Promise.resolve({ value: null, detail: "done" });
    });
    expect(text()).toContain("  Packages: ⟨U+001B⟩[2J 12%\n");
  });
});

test("on a terminal a step is one line that is written over", async () => {
  const { steps, text } = logged(true);
  await steps.run("Redis", async (note) => {
    note("installing");
    return Promise.resolve({ value: null, detail: "7.0.15" });
  });
  expect(text()).toBe("… Redis\r\u001B[2K… Redis: installing\r\u001B[2K✓ Redis: 7.0.15\n");
});

function logged(isTTY: boolean, nowMs?: () => number) {
  const written: string[] = [];
  const steps = createSteps({ isTTY, write: (text) => written.push(text) }, nowMs);
  return { steps, text: () => written.join("") };
}
