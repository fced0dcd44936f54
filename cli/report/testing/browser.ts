import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

/** A look at a page: what to open it with, and what went on while it was open. */
export type Look = {
  page: Page;
  /** Addresses that were asked for, other than the page itself. */
  requests: string[];
  /** Errors and warnings of the console, and exceptions. */
  complaints: string[];
};

export type Screen = { width: number; colorScheme: "light" | "dark" };

/** Debian's Chromium; where it is missing, the error says how to get it. */
export async function openBrowser(): Promise<{
  look: (file: string, screen: Screen) => Promise<Look>;
  close: () => Promise<void>;
}> {
  const profile = await mkdtemp(path.join(tmpdir(), "medalist-browser-"));
  const context = await launch(profile);
  return {
    look: (file, screen) => open(context, file, screen),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function launch(profile: string): Promise<BrowserContext> {
  try {
    return await chromium.launchPersistentContext(profile, {
      executablePath: "/usr/bin/chromium",
      headless: true,
      args: quiet,
    });
  } catch (error) {
    throw new Error(
      "Chromium did not start. Install it: apt-get install -y --no-install-recommends chromium",
      { cause: error },
    );
  }
}

async function open(
  context: BrowserContext,
  file: string,
  { width, colorScheme }: Screen,
): Promise<Look> {
  const page = await context.newPage();
  const address = `file://${file}`;
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "log") complaints.push(message.text());
  });
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.goto(address);
  return { page, requests, complaints };
}
