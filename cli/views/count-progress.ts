import { columnsOf } from "./columns-of.ts";
import { cut } from "./table.ts";
import { visibleText } from "./visible-text.ts";

/** Between two lines where there is no terminal, as in a log. */
const logMs = 30_000;

/**
 * How far a batch has come, in all or of a total: on one line of a terminal; elsewhere in a line
 * every half minute, so that short work says nothing.
 */
export type CountProgress = {
  advance: () => void;
  /** What is being done just now. */
  tell: (detail: string) => void;
  clear: () => void;
};

type Output = { write(text: string): unknown; isTTY?: boolean; columns?: number };

export function createCountProgress(
  doing: string,
  total: number | null,
  output: Output = process.stderr,
  nowMs: () => number = () => performance.now(),
): CountProgress {
  let done = 0;
  let detail = "";
  let loggedMs = nowMs();
  const log = (count: string) => {
    if (nowMs() - loggedMs < logMs) return;
    loggedMs = nowMs();
    output.write(`${count}\n`);
  };
  const draw = () => {
    const count = `${doing}: ${done}${total === null ? "" : ` of ${total}`}`;
    if (output.isTTY !== true) {
      log(count);
      return;
    }
    const line = detail === "" ? count : `${count}, ${detail}`;
    output.write(`\r\x1b[2K${cut(line, columnsOf(output, 80) - 1)}`);
  };
  draw();
  return {
    advance: () => {
      done++;
      detail = "";
      draw();
    },
    tell: (text) => {
      detail = visibleText(text);
      draw();
    },
    clear: () => {
      if (output.isTTY === true) output.write("\r\x1b[2K");
    },
  };
}
