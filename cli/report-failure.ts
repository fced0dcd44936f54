import { styleText } from "node:util";
import { visibleText } from "./views/visible-text.ts";

type Output = { write(text: string): unknown };

/**
 * Tells one clear error (what, where, what to do next) and returns the exit code: 2 for wrong
 * usage, 1 for the rest. A stack trace is printed only for what nobody foresaw, or with
 * MEDALIST_DEBUG set.
 */
export function reportFailure(error: unknown, output: Output): number {
  const failure = describe(error);
  if (failure === null) return exitCodeOf(error);
  const label = styleText(["red", "bold"], "error:", { stream: process.stderr });
  output.write(`${label} ${visibleText(failure.message)}\n`);
  if (failure.hint !== "" && !failure.message.includes(failure.hint))
    output.write(`  ${visibleText(failure.hint).replaceAll("\n", "\n  ")}\n`);
  if (failure.unforeseen || process.env["MEDALIST_DEBUG"]) {
    output.write(`${error instanceof Error ? visibleText(error.stack ?? "") : ""}\n`);
  }
  return exitCodeOf(error);
}

type Failure = { message: string; hint: string; unforeseen: boolean };

function describe(error: unknown): Failure | null {
  if (!(error instanceof Error)) return { message: String(error), hint: "", unforeseen: true };
  // Commander has printed its own message already.
  if ("code" in error && String(error.code).startsWith("commander.")) return null;
  const system = systemFailure(error);
  if (system) return system;
  const hint = "hint" in error ? String(error.hint) : undefined;
  return { message: error.message, hint: hint ?? "", unforeseen: hint === undefined };
}

function systemFailure(error: Error): Failure | null {
  const code = "code" in error ? String(error.code) : "";
  const where = "path" in error ? ` (${String(error.path)})` : "";
  const foreseen: Record<string, [string, string]> = {
    ENOSPC: [
      `The disk is full${where}.`,
      "Free some space. What was written so far is safe: go on with --resume.",
    ],
    EACCES: [`Permission denied${where}.`, "Check who owns the file or folder."],
    EROFS: [`The file system is read-only${where}.`, "Choose another folder with --runs DIR."],
  };
  const known = foreseen[code];
  return known ? { message: known[0], hint: known[1], unforeseen: false } : null;
}

function exitCodeOf(error: unknown): number {
  if (!(error instanceof Error)) return 1;
  if ("exitCode" in error && typeof error.exitCode === "number") {
    const usage = "code" in error && String(error.code).startsWith("commander.");
    return usage && error.exitCode !== 0 ? 2 : error.exitCode;
  }
  return 1;
}
