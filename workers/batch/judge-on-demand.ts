import { QueueEvents, UnrecoverableError } from "bullmq";
import type { Redis } from "ioredis";
import { reasonOf } from "../../judge/faults.ts";
import { latestEvent } from "../queues/ask.ts";
import { keyPrefix, refereeQueue } from "../queues/queue-names.ts";
import type { Judging } from "../worker/open-judging.ts";
import { startWorker } from "../worker/start-worker.ts";

type OnDemandOptions = {
  /** Makes a new connection each time. */
  connect: () => Redis;
  /** Starts the judge. */
  open: () => Promise<Judging>;
  /** At once, or when the first program waits for it: most replays need no judge. */
  start: "now" | "on-demand";
  /** Told where the judge can't be started and programs are left to other workers. */
  onWarning: (message: string) => void;
  /** Nobody else judges: programs are refused where the judge can't be started. */
  isAlone: boolean;
};

type Closing = { close(how: "finish" | "drop"): Promise<void> };

/** Serves the judging queues. Rejects when it is to start at once and can't. */
export async function judgeOnDemand(options: OnDemandOptions): Promise<Closing> {
  if (options.start === "now") return serve(options.connect, await options.open());
  const { connect, onWarning } = options;
  const connection = connect();
  const events = new QueueEvents(refereeQueue, {
    connection,
    prefix: keyPrefix,
    lastEventId: await latestEvent(connection, `${keyPrefix}:${refereeQueue}:events`),
  });
  events.on("error", () => {});
  let serving: Promise<Closing> | undefined;
  events.on("added", () => {
    serving ??= options.open().then(
      (judging) => serve(connect, judging),
      (error: unknown) => {
        onWarning(`The judge can't be started: ${reasonOf(error)}`);
        return options.isAlone ? refuse(connect, reasonOf(error)) : { close: async () => {} };
      },
    );
  });
  return {
    async close(how) {
      await events.close().catch(() => {});
      connection.disconnect();
      await (await serving)?.close(how);
    },
  };
}

function serve(connect: () => Redis, judging: Judging): Closing {
  const worker = startWorker({ connect, judging });
  return {
    async close(how) {
      await worker.close(how);
      await judging.close();
    },
  };
}

/** Answers that nothing can be judged, so that nobody waits for it. */
function refuse(connect: () => Redis, reason: string): Closing {
  const never = () => Promise.reject(new UnrecoverableError(reason));
  return startWorker({
    connect,
    judging: {
      service: {
        judge: never,
        validateInputs: never,
        bench: { samples: never, run: never, show: never, generate: never, validate: never },
      },
      shelf: { find: never },
      slots: 4,
    },
  });
}
