import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Entry } from "../../agent/journal/events.ts";
import { exampleRun } from "../report/testing/example-run.ts";
import { createLiveView } from "./live-view.ts";
import { keptStream } from "./testing/streams.ts";

const entries = await exampleRun();
const playedMs = Date.parse(entries[0]?.at ?? "");

describe("away from a terminal", () => {
  test("each piece of news is a line", () => {
    const { stream, text } = keptStream();
    const view = createLiveView(stream, playedMs);
    for (const entry of entries) view.onEntry(entry);
    view.done();
    const canal = text()
      .split("\n")
      .filter((line) => line.startsWith("canal"));
    expect(canal).toMatchInlineSnapshot(`
      [
        "canal: 18 answers sampled",
        "canal: 32 inputs made, 4 dropped",
        "canal: 6 programs ranked",
        "canal: submission 1: 30 of 100, +30",
        "canal: submission 2: 100 of 100, +70",
        "canal: solved, after 2 submissions",
      ]
    `);
  });

  test("what earlier attempts of a resumed run did is no news", () => {
    const { stream, text } = keptStream();
    const view = createLiveView(stream, playedMs + 1);
    for (const entry of entries) view.onEntry(entry);
    const at = new Date(playedMs + 2).toISOString();
    const resumed: Entry = { seq: 0, at, key: "resumed/1", event: { type: "run-resumed" } };
    view.onEntry(resumed);
    expect(text()).toBe("Resumed.\n");
  });
});

describe("on a terminal", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("the board is drawn a few times a second, however much happens", () => {
    const { stream, text } = keptStream(100);
    const view = createLiveView(stream);
    for (const entry of entries) view.onEntry(entry);
    expect(text()).toBe("");
    vi.advanceTimersByTime(250);
    expect(text().match(/contest time/g)).toHaveLength(1);
    expect(text()).toContain("done: solved");
    view.done();
  });

  test("it is wiped at the end, and nothing is drawn after it", () => {
    const { stream, text } = keptStream(100);
    const view = createLiveView(stream);
    for (const entry of entries) view.onEntry(entry);
    view.done();
    const length = text().length;
    vi.advanceTimersByTime(1_000);
    expect(text()).toHaveLength(length);
  });
});
