import type Docker from "dockerode";

/** Told, in a few words, what is being done. */
export type Progress = (step: string) => void;

type Item = { error?: string; status?: string; stream?: string; id?: string };

/** Waits for an engine's answer to end. An error among its items rejects. */
export function followProgress(
  docker: Docker,
  stream: NodeJS.ReadableStream,
  progress: Progress,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | null = null;
    const onItem = (item: Item) => {
      if (item.error !== undefined) failure ??= new Error(item.error);
      const step = stepOf(item);
      if (step !== "") progress(step);
    };
    const onEnd = (error: Error | null) => {
      const reason = failure ?? error;
      if (reason) reject(reason);
      else resolve();
    };
    docker.modem.followProgress(stream, onEnd, onItem);
  });
}

function stepOf({ status, stream }: Item): string {
  const line = (stream ?? status ?? "").trim().split("\n").at(-1) ?? "";
  return line.startsWith("--->") ? "" : line.slice(0, 200);
}
