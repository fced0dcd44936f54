import { z } from "zod";
import { PackageError } from "../../problems/package/fault.ts";
import { inspectionOf } from "../inspect/inspection.ts";
import { loadNamed, readingOptions } from "../load-named.ts";
import { parseOptions } from "../parse-options.ts";
import { inspectionView } from "../views/inspection.ts";
import { visibleText } from "../views/visible-text.ts";

const optionsSchema = readingOptions.extend({
  tests: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** Exit code 1 when a package has faults. */
export async function inspectCommand(named: string[], rawOptions: object): Promise<void> {
  const options = parseOptions(optionsSchema, rawOptions);
  const { tests, json } = options;
  for (const name of named) {
    try {
      const inspection = inspectionOf(await loadNamed(name, options));
      const told = json ? JSON.stringify(inspection) : `${inspectionView(inspection, { tests })}\n`;
      process.stdout.write(`${told}\n`);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      process.exitCode = 1;
      const told = json
        ? JSON.stringify({ package: name, faults: error.faults })
        : `${visibleText(error.message)}\n`;
      process.stdout.write(`${told}\n`);
    }
  }
}
