import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { attacks } from "../../report/testing/hostile.ts";
import { gridOf, playedOutcome, resultWith } from "../testing/result.ts";
import { batchPage } from "./page.ts";

const opened = (...args: Parameters<typeof resultWith>) =>
  parseHTML(batchPage(resultWith(...args))).document;

describe("the page of a batch", () => {
  it("loads nothing and runs nothing", () => {
    const policy = opened().querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute("content")).toMatch(/^default-src 'none'/);
  });

  it("has a box for each value of what varies, and none for what does not", () => {
    const document = opened(gridOf({ contests: ["olympiad"], caps: [1, 3, 10] }));
    const legends = [...document.querySelectorAll(".filters legend")].map(
      (each) => each.textContent,
    );
    expect(legends).toEqual(["rule", "strategy"]);
    const boxes = [...document.querySelectorAll(".filters label")].map((each) => each.textContent);
    expect(boxes).toEqual(["ioi-cap-1", "ioi-cap-3", "ioi-cap-10", "o1-ioi", "random"]);
  });

  it("has a row for each combination and for each pair of strategies", () => {
    const rows = (id: string) =>
      opened().querySelectorAll(`section[aria-labelledby=${id}] tbody tr`).length;
    expect(rows("scores")).toBe(4);
    expect(rows("differences")).toBe(4);
  });

  it("draws scores against caps where there are several, and compares where there are two", () => {
    const sections = (chosen: Parameters<typeof gridOf>[0]) =>
      [...opened(gridOf(chosen)).querySelectorAll("h2")].map((each) => each.textContent);
    expect(sections({})).toEqual([
      "Scores",
      "Score against the cap",
      "Differences between strategies",
    ]);
    expect(sections({ caps: [5], strategies: ["random"] })).toEqual(["Scores"]);
  });

  it("says that cells are missing", () => {
    const document = opened(gridOf(), (cell) =>
      cell.seed === 1 ? { cell: cell.id, ok: false, reason: "why" } : playedOutcome(cell),
    );
    expect(document.querySelector(".notice")?.textContent).toContain("4 cells failed");
  });

  it("shows the first of very many combinations, and says so", () => {
    const caps = Array.from({ length: 2_600 }, (_, index) => index + 1);
    const document = opened(gridOf({ caps, seeds: [1] }));
    expect(document.querySelectorAll("section[aria-labelledby=scores] tbody tr")).toHaveLength(
      5_000,
    );
    expect(document.querySelector(".notice")?.textContent).toContain("first 5000 of 5200");
  });

  it("keeps names as text, wherever they stand", () => {
    const document = opened(gridOf({ contests: [...attacks], strategies: [...attacks] }));
    const strangers = "script, img, meta[content*=refresh], [onload], [onerror], [onfocus]";
    expect(document.querySelectorAll(strangers)).toHaveLength(0);
    const shown = document.body?.textContent ?? "";
    for (const attack of attacks.slice(0, -1)) expect(shown).toContain(attack);
  });
});
