import { styleText } from "node:util";

/** Something the user should know while the work goes on. */
export function warn(message: string): void {
  const label = styleText("yellow", "warning:", { stream: process.stderr });
  process.stderr.write(`${label} ${message}\n`);
}
