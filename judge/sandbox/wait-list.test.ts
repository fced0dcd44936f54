import { describe, expect, test } from "vitest";
import { createWaitList } from "./wait-list.ts";

describe("those who wait", () => {
  test("are served referee first, then in the order they came", async () => {
    const list = createWaitList(["slot"]);
    await list.take("bench");
    const served: string[] = [];
    const wait = async (name: string, priority: "bench" | "referee") => {
      await list.take(priority);
      served.push(name);
      list.give("slot");
    };
    const all = [
      wait("b1", "bench"),
      wait("r1", "referee"),
      wait("b2", "bench"),
      wait("r2", "referee"),
    ];
    list.give("slot");
    await Promise.all(all);
    expect(served).toEqual(["r1", "r2", "b1", "b2"]);
  });

  test("stop waiting when aborted, and take nothing with them", async () => {
    const list = createWaitList(["slot"]);
    await list.take("bench");
    const abort = new AbortController();
    const waiting = list.take("bench", abort.signal);
    abort.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    list.give("slot");
    await expect(list.take("bench")).resolves.toBe("slot");
  });

  test("are rejected when the list is closed, and so is whoever comes", async () => {
    const list = createWaitList<string>([]);
    const waiting = list.take("referee");
    list.close(new Error("closed"));
    await expect(waiting).rejects.toThrow("closed");
    await expect(list.take("bench")).rejects.toThrow("closed");
  });
});
