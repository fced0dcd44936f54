import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { exampleComparison } from "../compare/testing/example-comparison.ts";
import { differenceInWords } from "../compare/words.ts";
import type { ProblemReport, ReportData } from "./data/report-data-types.ts";
import { reportPage } from "./page.ts";
import { icpc } from "../../judge/rules/icpc.ts";
import { reportData } from "./report-data.ts";
import { exampleRun } from "./testing/example-run.ts";
import { exampleStanding } from "./testing/example-standing.ts";

const data = reportData(await exampleRun());
const [canal] = data.problems;

describe("the page", () => {
  test("tells every submission: what for, why, what came of it, what it gained", () => {
    const { document } = parseHTML(reportPage(data));
    const first = document.querySelector("#p1-s1")?.textContent.replaceAll(/\s+/g, " ");
    expect(first).toContain("1 0:05 for g4 g1 AC g2 AC g3 WA g4 WA +30 now 30");
    expect(first).toContain("Best score for g4, in a cluster of 2 submitted 0 times.");
    expect(first).toContain("+1.13 many programs answer alike");
    expect(first).toContain("cpp20 for the whole problem, passes all samples");
    expect(first).toContain('Source, 1 line{"solves":2,"kind":"greedy"}');
  });

  test("names no address to load from, and has no script", () => {
    const text = reportPage(data);
    expect(text).not.toMatch(/<script|<img|@import|url\(/i);
    expect(text.match(/\b(?:src|href)="(?!#|data:,)[^"]*"/g)).toBeNull();
  });

  test("says that a run is not finished", () => {
    expect(reportPage({ ...data, status: "unfinished" })).toContain("The run is not finished");
    expect(reportPage(data)).not.toContain("The run is not finished");
  });

  test("says that no model wrote the programs", () => {
    const text = reportPage({ ...data, simulated: true });
    expect(text).toContain("SIMULATED: no model wrote these programs.");
    expect(text).toContain("No figure here predicts");
    expect(reportPage(data)).not.toContain("SIMULATED");
  });

  test("tells what points took, and where those went that were not made", () => {
    const { document } = parseHTML(reportPage(data));
    const section = document.querySelector("section[aria-labelledby=price]");
    const told = section?.textContent.replaceAll(/\s+/g, " ");
    expect(told).toContain("No program had themPrograms not submittedCost of a point");
    expect(told).toContain("The canal100 of 10000");
    const charts = [...(section?.querySelectorAll("[role=img]") ?? [])];
    const words = charts.map((chart) => chart.getAttribute("aria-label"));
    expect(words).toEqual([
      expect.stringMatching(/^Score against samples: .* samples in all, of 200 points\.$/),
      expect.stringMatching(/^Score against dollars: .* \$[\d.]+ in all, of 200 points\.$/),
      expect.stringMatching(/^Score against contest time: .* \d:\d\d in all, of 200 points\.$/),
    ]);
  });

  test("counts problems solved under the ICPC's rule, and says so", () => {
    const text = reportPage({ ...data, rule: icpc });
    expect(text).toContain("Problems not solved");
    expect(text).toContain("Cost of a problem");
    expect(text).toContain("in all, of 200 problems solved.");
    expect(text).not.toContain("Points not made");
  });

  test("places the run among contestants only where a scoreboard was given", () => {
    expect(reportPage(data)).not.toContain("Among contestants");
    const placed = reportPage({ ...data, standing: exampleStanding(data) });
    const { document } = parseHTML(placed);
    const section = document.querySelector("section[aria-labelledby=standing]");
    const told = section?.textContent.replaceAll(/\s+/g, " ");
    expect(told).toContain(
      "40 contestants of Forty made-up contestants (MADE UP: nobody took part",
    );
    expect(told).toContain("It is not counted as one of them.");
    expect(told).toContain("from the nobody's ratings of 40 contestants");
    expect(told).toContain("rule of the IOI");
    expect(section?.querySelector("[role=img]")?.getAttribute("aria-label")).toMatch(
      /^What contestants made: 40 contestants, from 195 to 0; this run at rank \d+; gold from 180/,
    );
  });

  test("says first what cap and strategy make, where that was compared", () => {
    expect(reportPage(data)).not.toContain('id="comparison"');
    const comparison = exampleComparison();
    const { document } = parseHTML(reportPage({ ...data, comparison }));
    const headings = [...document.querySelectorAll("h2")].map((each) => each.textContent);
    expect(headings.slice(0, 2)).toEqual([differenceInWords(comparison), "Played live"]);
    const [first] = document.querySelectorAll("main > section");
    const told = first?.textContent.replaceAll(/\s+/g, " ");
    expect(told).toContain("SIMULATED: no model wrote these programs.");
    expect(told).toContain("Strategy50 submissionsNo capThe cap costs random123 ± 8.4280 157");
    expect(told).toContain("Mean scores with 50 submissions");
    expect(told).toContain("quarry2530405080100");
    expect(first?.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
      "Scores by strategy and cap: random 123 ± 8.4 with 50 submissions, 280 with no cap; majority 154 with 50 submissions, 280 with no cap; o1-ioi 210 with 50 submissions, 280 with no cap; adaptive 236 with 50 submissions, 280 with no cap; of 300.",
    );
  });

  test("of a comparison by a model's programs has no label", () => {
    const comparison = exampleComparison({ simulated: false });
    expect(reportPage({ ...data, comparison })).not.toContain("SIMULATED");
  });

  test("says what is hidden, refused or still awaited", () => {
    const hidden = page({ submissions: changed({ verdict: null, groups: [], gained: null }) });
    expect(hidden).toContain("no feedback");
    const refused = page({ submissions: changed({ outcome: "refused", refusal: "void" }) });
    expect(refused).toContain("not counted: the judge failed on it");
    expect(page({ submissions: changed({ outcome: "waiting" }) })).toContain("no result yet");
  });

  test("says what broke off and what stopped sampling", () => {
    expect(page({ failures: ["Redis went away"] })).toContain("Broke off: Redis went away");
    expect(page({ budgetStop: "cost" })).toContain("the limit of cost was reached");
  });

  test("is a page for people after ten thousand submissions too", () => {
    const [one] = changed({ gained: 0 });
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...one,
      number: index + 1,
      gained: index === 9_000 ? 5 : 0,
    })) as ProblemReport["submissions"];
    const text = page({ submissions: many });
    expect(text).toContain('id="p1-s9001"');
    expect(text).toContain("9,749 later submissions without gain are left out");
    expect(text.length).toBeLessThan(1_000_000);
  });
});

function page(change: Partial<ProblemReport>): string {
  const problems = data.problems.map((problem) => ({ ...problem, ...change }));
  return reportPage({ ...data, problems } satisfies ReportData);
}

function changed(change: Partial<ProblemReport["submissions"][number]>) {
  return (canal?.submissions ?? []).map((submission) => ({ ...submission, ...change }));
}
