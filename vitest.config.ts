import { defineConfig } from "vitest/config";

const ignored = ["**/node_modules/**", "**/runs/**", "**/.medalist/**"];

/**
 * `unit` needs nothing but Node; `parts` (files named `*.parts.test.ts`) needs the
 * real Docker engine, redis-server and a browser, and fails where one is missing.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...ignored, "**/*.parts.test.ts"],
          pool: "forks",
          maxWorkers: "100%",
          sequence: { groupOrder: 2 },
          execArgv: ["--no-node-snapshot"],
          globalSetup: "test/setup/temporary-folder.ts",
          // Against hanging for ever, not a measure: some start a process on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "parts",
          include: ["**/*.parts.test.ts"],
          exclude: ignored,
          pool: "forks",
          execArgv: ["--no-node-snapshot"],
          maxWorkers: 2,
          // Never beside the others: what is timed has load enough from its own kind.
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
