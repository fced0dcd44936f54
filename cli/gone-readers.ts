/**
 * Goes on when whoever read the output has gone (`medalist runs | head -1`): what is not wanted
 * any more is not written, and work that is under way still ends in order.
 */
export function outliveReaders(streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
