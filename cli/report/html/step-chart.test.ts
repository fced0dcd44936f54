import { expect, test } from "vitest";
import { stepChart } from "./step-chart.ts";

const size = { maxScore: 100, width: 340, height: 190 };

test("says in words what it draws", () => {
  const { markup } = stepChart({ steps: [0, 8, 8, 20, 20], ...size });
  expect(markup).toContain(
    'role="img" aria-label="Score against submissions: 8 after 1, 20 after 3; 4 submissions in all, of 100 points."',
  );
});

test("takes its colours from the page, so that they follow light and dark", () => {
  const { markup } = stepChart({ steps: [0, 10], ...size });
  expect(markup).toContain('stroke="var(--chart-line)"');
  expect(markup).toContain('fill="currentColor"');
});

test("stays small for ten thousand submissions", () => {
  const steps = Array.from({ length: 10_001 }, (_, count) => Math.floor(count / 1_000) * 10);
  expect(stepChart({ steps, ...size }).markup.length).toBeLessThan(10_000);
});

test("draws a run that gained nothing", () => {
  expect(stepChart({ steps: [0, 0, 0], ...size }).markup).toContain("no points; 2 submissions");
});
