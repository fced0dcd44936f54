import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const ignored = ["**/node_modules/**", "**/runs/**", "**/.medalist/**"];

/** Files that take minutes, longest first. Begun last, one would run on when all others are done. */
const longest = ["references", "model", "formats", "workers", "contest", "batch"].map(
  (name) => `/test/${name}.parts.test.ts`,
);

function placeOf({ moduleId }: TestSpecification): number {
  const index = longest.findIndex((end) => moduleId.endsWith(end));
  return index === -1 ? longest.length : index;
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own method
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

/**
 * `unit` needs nothing but Node; `parts` (files named `*.parts.test.ts`) needs the
 * real Docker engine, redis-server and a browser, and fails where one is missing.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...ignored, "**/*.parts.test.ts"],
          pool: "forks",
          maxWorkers: "100%",
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
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
