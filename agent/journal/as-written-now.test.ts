import { expect, test } from "vitest";
import { ioi } from "../../judge/rules/ioi.ts";
import { asWrittenNow } from "./as-written-now.ts";
import { entrySchema } from "./events.ts";

const total = { score: 213, maxScore: 600, penaltyMs: null, lastMs: null };

test("results of an older journal are read: their total was called standing, their place is left aside", () => {
  const place = { rank: 12, of: 140, medal: "silver" };
  const event = { type: "results", problems: [], standing: total, frozen: null, place, judged: [] };
  const entry = entrySchema.parse({ seq: 0, at: "", key: "results", event });
  expect(entry.event).toEqual({ type: "results", problems: [], total, frozen: null, judged: [] });
});

test("what is written now is read as it is", () => {
  const event = { type: "results", problems: [], total, frozen: null, judged: [] };
  expect(asWrittenNow(event)).toEqual(event);
  expect(asWrittenNow(asWrittenNow({ policy: ioi }))).toEqual({ rule: ioi });
  expect(asWrittenNow(null)).toBeNull();
});
