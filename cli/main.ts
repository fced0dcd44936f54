import { outliveReaders } from "./gone-readers.ts";
import { program } from "./program.ts";
import { reportFailure } from "./report-failure.ts";

outliveReaders([process.stdout, process.stderr]);
try {
  await program().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error, process.stderr);
  // What failed may have left a connection open that waits for ever.
  setTimeout(() => process.exit(), 2_000).unref();
}
