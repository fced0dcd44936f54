/** How far a batch has come, on one line of a terminal; says nothing elsewhere. */
export type CountProgress = { advance: () => void; clear: () => void };

type Output = { write(text: string): unknown; isTTY?: boolean };

export function createCountProgress(
  doing: string,
  total: number,
  output: Output = process.stderr,
): CountProgress {
  let done = 0;
  const draw = () => {
    if (output.isTTY === true) output.write(`\r\x1b[2K${doing}: ${done} of ${total}`);
  };
  draw();
  return {
    advance: () => {
      done++;
      draw();
    },
    clear: () => {
      if (output.isTTY === true) output.write("\r\x1b[2K");
    },
  };
}
