import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleComparison } from "../compare/testing/example-comparison.ts";
import { reportData } from "./report-data.ts";
import { exampleRun } from "./testing/example-run.ts";
import { exampleStanding } from "./testing/example-standing.ts";
import { openBrowser, type Screen } from "./testing/browser.ts";
import { attacks, hostileComparison, hostileRun } from "./testing/hostile.ts";
import { writeReport } from "./write-report.ts";

let browser: Awaited<ReturnType<typeof openBrowser>>;
let dir: string;
const file = (name: string) => path.join(dir, `${name}.html`);

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "medalist-report-"));
  const entries = await exampleRun();
  await writeReport(entries, file("run"));
  await writeReport(entries, file("placed"), { standing: exampleStanding(reportData(entries)) });
  await writeReport(entries.slice(0, 40), file("stopped"));
  const comparison = exampleComparison();
  await writeReport(entries, file("compared"), { comparison });
  await writeReport(hostileRun(entries), file("hostile"), {
    comparison: hostileComparison(comparison),
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(dir, { recursive: true, force: true });
});

const screens: Screen[] = [390, 1280].flatMap((width) => [
  { width, colorScheme: "light" as const },
  { width, colorScheme: "dark" as const },
]);

describe.each(screens)("on a $colorScheme screen of $width pixels", (screen) => {
  test.each(["run", "placed", "compared", "stopped", "hostile"])(
    "the report %s is quiet and fits",
    async (name) => {
      const { page, requests, complaints } = await browser.look(file(name), screen);
      for (const fold of await page.locator("details > summary").all()) await fold.click();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(screen.width);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});

test("text stands out from what is behind it, in light and in dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const name of ["placed", "compared"]) {
      const { page } = await browser.look(file(name), { width: 1280, colorScheme });
      const worst = Number(await page.evaluate(worstContrast));
      expect(worst, `contrast of ${name} in ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
      await page.close();
    }
  }
});

test("dark screens get a dark page, paper a light one", async () => {
  const { page } = await browser.look(file("run"), { width: 1280, colorScheme: "dark" });
  const background = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  expect(await background()).toBe("rgb(19, 22, 26)");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await background()).toBe("rgb(255, 255, 255)");
  await page.close();
});

test("what programs, models and packages say stays text", async () => {
  const { page } = await browser.look(file("hostile"), { width: 1280, colorScheme: "light" });
  const shown = await page.evaluate("document.body.textContent");
  for (const attack of attacks.slice(0, -1)) expect(shown).toContain(attack);
  expect(shown).toContain("⟨U+202E⟩");
  const strangers = "script, img, meta[content*=refresh], [onload], [onerror], [onfocus]";
  expect(await page.locator(strangers).count()).toBe(0);
  expect(await page.locator("style").count()).toBe(1 + (await page.locator("svg > style").count()));
  expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
  await page.close();
});

test("every section has a heading, every chart words, every table heads", async () => {
  const { page } = await browser.look(file("placed"), { width: 1280, colorScheme: "light" });
  await expect(page.getByRole("heading", { level: 1 }).allTextContents()).resolves.toEqual([
    "Fake",
  ]);
  const sections = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(sections).toEqual([
    "Scoreboard",
    "Among contestants",
    "Score against submissions",
    "What points took",
    "The canal",
    "The tower",
    "Cost",
  ]);
  const bySubmissions = page.getByRole("img", { name: /submissions: .*100 after 2/ });
  await expect(bySubmissions.count()).resolves.toBe(1);
  expect(await page.locator("table:not(:has(th))").count()).toBe(0);
  const links = await page.locator("a").evaluateAll((all) => all.map(String));
  expect(links.length).toBeGreaterThan(5);
  for (const link of new Set(links)) {
    expect(await page.locator(new URL(link).hash).count()).toBe(1);
  }
  await page.close();
});

/** The least contrast (WCAG 2) between any text that is shown and the colour behind it. */
const worstContrast = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor;
      if ((channels(color)[3] ?? 1) === 1) return color;
    }
    return "rgb(255, 255, 255)";
  };
  let worst = 21;
  for (const element of document.querySelectorAll("body *:not(svg *)")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !element.checkVisibility()) continue;
    const [a, b] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
    worst = Math.min(worst, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
  }
  return worst;
})()`;
