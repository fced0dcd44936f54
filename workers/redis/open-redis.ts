import { startPrivateRedis } from "./private-redis.ts";
import { checkRedis, type RedisAddress } from "./redis-address.ts";
import { RedisError } from "./redis-error.ts";

export type OpenRedisOptions = {
  /** A Redis that workers share; else a private one is started in `redisDir`. */
  redisUrl: string | undefined;
  redisDir: string;
  /** The private server has ended by itself. */
  onLost: (error: Error) => void;
};

export type OpenRedis = { address: RedisAddress; close: () => Promise<void> };

/** Rejects with `RedisError` where no server answers or none can be started. */
export async function openRedis(options: OpenRedisOptions): Promise<OpenRedis> {
  if (options.redisUrl !== undefined) {
    const address = { url: options.redisUrl };
    await checkRedis(address);
    return { address, close: () => Promise.resolve() };
  }
  const redis = await startPrivateRedis(options.redisDir);
  let closing = false;
  void tellEnd(redis.ended, () => closing, options.onLost);
  return {
    address: { socketPath: redis.socketPath },
    close() {
      closing = true;
      return redis.close();
    },
  };
}

async function tellEnd(
  ended: Promise<string>,
  isExpected: () => boolean,
  onLost: (error: Error) => void,
): Promise<void> {
  const reason = await ended;
  if (!isExpected()) onLost(new RedisError(reason, "Resume the run: it starts a new server."));
}
