import { Redis, type RedisOptions } from "ioredis";
import { answersInTime } from "./answers-in-time.ts";
import { RedisError } from "./redis-error.ts";

/** Where Redis is: a URL that the user gave, or the socket of a private server. */
export type RedisAddress = { url: string } | { socketPath: string };

export function describeAddress(address: RedisAddress): string {
  if ("socketPath" in address) return address.socketPath;
  return address.url.replace(/\/\/([^@/]*)@/, "//***@");
}

/** Connects as BullMQ needs it: commands wait for a lost server instead of failing. */
export function connectRedis(address: RedisAddress): Redis {
  const options = {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt: number) => Math.min(100 * attempt, 1_000),
  } satisfies RedisOptions;
  const client =
    "socketPath" in address
      ? new Redis({ ...options, path: address.socketPath })
      : new Redis(address.url, options);
  // Losing the server is told once, by `watchRedis`; without a listener each retry would print.
  client.on("error", () => {});
  return client;
}

/**
 * Checks that a server answers and that it never evicts keys, which would lose jobs.
 * Rejects with `RedisError` within `timeoutMs`.
 */
export async function checkRedis(address: RedisAddress, timeoutMs = 5_000): Promise<void> {
  const client = connectRedis(address);
  const where = describeAddress(address);
  try {
    if (!(await answersInTime(client, timeoutMs))) {
      throw new RedisError(
        `No Redis answers at ${where}.`,
        "Start it, correct REDIS_URL, or unset REDIS_URL to use a private server.",
      );
    }
    const policy = await evictionPolicy(client);
    if (policy !== undefined && policy !== "noeviction") {
      throw new RedisError(
        `Redis at ${where} may evict keys (maxmemory-policy ${policy}), which would lose jobs.`,
        "Set it with: redis-cli CONFIG SET maxmemory-policy noeviction",
      );
    }
  } finally {
    client.disconnect();
  }
}

async function evictionPolicy(client: Redis): Promise<string | undefined> {
  try {
    const reply = await client.config("GET", "maxmemory-policy");
    return Array.isArray(reply) ? String(reply[1]) : undefined;
  } catch {
    // Hosted servers often forbid CONFIG; then there is nothing to check.
    return undefined;
  }
}

/**
 * Calls `onLost` once when the server has not been reachable for `graceMs`.
 * Returns a function that stops watching.
 */
export function watchRedis(
  client: Redis,
  where: string,
  onLost: (error: RedisError) => void,
  graceMs = 15_000,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const lost = () => {
    timer ??= setTimeout(() => {
      onLost(
        new RedisError(`Redis at ${where} has gone away.`, "Start it again, then resume the run."),
      );
    }, graceMs);
  };
  const back = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  client.on("close", lost);
  client.on("ready", back);
  return () => {
    back();
    client.off("close", lost);
    client.off("ready", back);
  };
}
