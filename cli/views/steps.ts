import { styleText } from "node:util";
import { columnsOf } from "./columns-of.ts";
import { visibleText } from "./visible-text.ts";

/** One line a step, on stderr: what is being done, what came of it. */
export type Steps = {
  run<T>(
    title: string,
    work: (note: (detail: string) => void) => Promise<StepResult<T>>,
  ): Promise<T>;
};

/** `detail` says what was found or done, in a few words. */
export type StepResult<T> = { value: T; detail: string };

type Output = { write(text: string): unknown; isTTY?: boolean };

/** In a log, news of a long step comes at most this often. */
const logEveryMs = 5_000;

export function createSteps(
  output: Output = process.stderr,
  nowMs: () => number = () => performance.now(),
): Steps {
  return {
    async run(title, work) {
      const live = output.isTTY === true;
      const started = nowMs();
      let last = "";
      let lastMs = -Infinity;
      const note = (text: string) => {
        const detail = visibleText(text.trim()).replaceAll(/\s+/g, " ");
        if (detail === last || (!live && nowMs() - lastMs < logEveryMs)) return;
        last = detail;
        lastMs = nowMs();
        output.write(live ? `\r\x1b[2K${pending(title, detail)}` : `  ${title}: ${detail}\n`);
      };
      if (live) output.write(pending(title, ""));
      try {
        const { value, detail } = await work(note);
        const took = duration(nowMs() - started);
        output.write(
          `${live ? "\r\x1b[2K" : ""}${paint("green", "✓")} ${title}: ${detail}${took}\n`,
        );
        return value;
      } catch (error) {
        output.write(`${live ? "\r\x1b[2K" : ""}${paint("red", "✗")} ${title}\n`);
        throw error;
      }
    },
  };
}

function pending(title: string, detail: string): string {
  const line = `… ${title}${detail ? `: ${detail}` : ""}`;
  return line.slice(0, Math.max(20, columnsOf(process.stderr, 80) - 1));
}

function duration(ms: number): string {
  return ms < 1_000 ? "" : paint("dim", ` (${Math.round(ms / 1_000)} s)`);
}

function paint(style: "green" | "red" | "dim", text: string): string {
  return styleText(style, text, { stream: process.stderr });
}
