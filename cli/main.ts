import { program } from "./program.ts";
import { reportFailure } from "./report-failure.ts";

try {
  await program().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error, process.stderr);
}
