import { PassThrough } from "node:stream";
import { WriteStream } from "node:tty";

/** As a terminal of this environment would say, NO_COLOR included. */
const getColorDepth = () => WriteStream.prototype.getColorDepth();

/** A stream that keeps what is written to it: a terminal of so many columns, or a pipe. */
export function keptStream(columns?: number): { stream: NodeJS.WriteStream; text: () => string } {
  const kept: string[] = [];
  const pass = new PassThrough();
  pass.on("data", (chunk: Buffer) => kept.push(chunk.toString()));
  const screen = { isTTY: true, columns, rows: 24, getColorDepth };
  const stream: unknown = Object.assign(pass, columns === undefined ? {} : screen);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- has all that views use of a terminal
  return { stream: stream as NodeJS.WriteStream, text: () => kept.join("") };
}
