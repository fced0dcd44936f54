import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type Screen } from "../../report/testing/browser.ts";
import { gridOf, resultWith } from "../testing/result.ts";
import { batchPage } from "./page.ts";

let browser: Awaited<ReturnType<typeof openBrowser>>;
let dir: string;
let file: string;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "medalist-batch-page-"));
  file = path.join(dir, "report.html");
  const grid = gridOf({
    contests: ["olympiad", "another-olympiad"],
    caps: [1, 10, null],
    strategies: ["o1-ioi", "adaptive", "random"],
  });
  await writeFile(file, batchPage(resultWith(grid)));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(dir, { recursive: true, force: true });
});

const wide: Screen = { width: 1280, colorScheme: "light" };
const screens: Screen[] = [360, 390, 1280].flatMap((width) => [
  { width, colorScheme: "light" as const },
  { width, colorScheme: "dark" as const },
]);

describe.each(screens)("on a $colorScheme screen of $width pixels", (screen) => {
  test("the page is quiet and fits", async () => {
    const { page, requests, complaints } = await browser.look(file, screen);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(screen.width);
    const cut =
      "[...document.querySelectorAll('.scroll')].filter((e) => e.scrollWidth > e.clientWidth)";
    expect(await page.evaluate(`${cut}.length`)).toBe(0);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test("boxes hide rows and lines of charts, and show them again", async () => {
  const { page } = await browser.look(file, wide);
  const rows = () => page.locator("section[aria-labelledby=scores] tbody tr:visible").count();
  const lines = () => page.locator("svg:visible g[class='strategy-2']:visible").count();
  const box = (name: string) => page.getByRole("checkbox", { name, exact: true });
  expect(await rows()).toBe(18);
  const drawn = await lines();
  expect(drawn).toBeGreaterThan(0);

  await box("random").uncheck();
  expect(await rows()).toBe(12);
  expect(await lines()).toBe(0);
  await box("olympiad").uncheck();
  expect(await rows()).toBe(6);
  await box("ioi-cap-10").uncheck();
  expect(await rows()).toBe(4);

  for (const name of ["random", "olympiad", "ioi-cap-10"]) await box(name).check();
  expect(await rows()).toBe(18);
  expect(await lines()).toBe(drawn);
  await page.close();
});

test("differences are to the strategy that the reader chooses", async () => {
  const { page } = await browser.look(file, wide);
  const shown = () =>
    page.locator("section[aria-labelledby=differences] tbody tr:visible td:nth-child(2)");
  expect(new Set(await shown().allTextContents())).toEqual(new Set(["adaptive", "random"]));
  await page.getByRole("radio", { name: "random" }).check();
  expect(new Set(await shown().allTextContents())).toEqual(new Set(["o1-ioi", "adaptive"]));
  await page.close();
});

test("boxes are reached and ticked by the keyboard", async () => {
  const { page } = await browser.look(file, wide);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await page.locator("#contest-0").isChecked()).toBe(false);
  await page.close();
});
