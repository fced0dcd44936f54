import { z } from "zod";
import { resolveProblem } from "../../problems/catalogue.ts";
import { loadPackage } from "../../problems/load-problem.ts";
import { PackageError } from "../../problems/package/fault.ts";
import { inspectionOf } from "../inspect/inspection.ts";
import { parseOptions } from "../parse-options.ts";
import { inspectionView } from "../views/inspection.ts";
import { visibleText } from "../views/visible-text.ts";

const optionsSchema = z.object({
  tests: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** Exit code 1 when a package has faults. */
export async function inspectCommand(named: string[], rawOptions: object): Promise<void> {
  const { tests, json } = parseOptions(optionsSchema, rawOptions);
  for (const name of named) {
    const place = await resolveProblem(name);
    try {
      const inspection = inspectionOf(await loadPackage(place));
      const told = json ? JSON.stringify(inspection) : `${inspectionView(inspection, { tests })}\n`;
      process.stdout.write(`${told}\n`);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      process.exitCode = 1;
      const told = json
        ? JSON.stringify({ package: place, faults: error.faults })
        : `${visibleText(error.message)}\n`;
      process.stdout.write(`${told}\n`);
    }
  }
}
