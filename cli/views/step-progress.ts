import { columnsOf } from "./columns-of.ts";
import { cut } from "./table.ts";

/** How far work of a known number of steps has come, on one line of a terminal. */
export type StepProgress = {
  tell: (doing: string, done: number, of: number) => void;
  clear: () => void;
};

type Output = { write(text: string): unknown; isTTY?: boolean; columns?: number };

/** Elsewhere than on a terminal it says once what is being done. */
export function createStepProgress(output: Output = process.stderr): StepProgress {
  return {
    tell(doing, done, of) {
      if (output.isTTY === true)
        output.write(`\r\x1b[2K${cut(`${doing}: ${done} of ${of}`, columnsOf(output, 80) - 1)}`);
      else if (done === 0) output.write(`${doing}, in ${of} ${of === 1 ? "step" : "steps"}\n`);
    },
    clear() {
      if (output.isTTY === true) output.write("\r\x1b[2K");
    },
  };
}
