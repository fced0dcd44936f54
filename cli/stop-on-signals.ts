/** Aborted by Ctrl-C (`Stopped`), by SIGTERM, or by `abort`. */
export type Stop = {
  signal: AbortSignal;
  abort: (reason: Error) => void;
  /** Gives the signals back to their usual effect. */
  done: () => void;
};

/** The user stopped the program. Exit code 130 or 143, as shells have it. */
export class Stopped extends Error {
  override name = "Stopped";
  readonly exitCode: number;
  readonly hint = "";

  constructor(signal: "SIGINT" | "SIGTERM") {
    super(signal === "SIGINT" ? "Stopped by Ctrl-C." : "Stopped by SIGTERM.");
    this.exitCode = signal === "SIGINT" ? 130 : 143;
  }
}

/** The first signal asks to stop cleanly; a second one ends the process at once. */
export function stopOnSignals(): Stop {
  const controller = new AbortController();
  const stop = (signal: "SIGINT" | "SIGTERM") => {
    if (controller.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
    process.stderr.write("\nStopping; press Ctrl-C again to stop at once.\n");
    controller.abort(new Stopped(signal));
  };
  const onInt = () => stop("SIGINT");
  const onTerm = () => stop("SIGTERM");
  process.on("SIGINT", onInt);
  process.on("SIGTERM", onTerm);
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    done: () => {
      process.off("SIGINT", onInt);
      process.off("SIGTERM", onTerm);
    },
  };
}
