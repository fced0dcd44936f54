import type { Redis } from "ioredis";

/**
 * Whether the server answers a PING within `timeoutMs`. A client that is still connecting keeps
 * a command for later, so the time is watched here.
 */
export async function answersInTime(client: Redis, timeoutMs: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), timeoutMs);
  const answered = client.ping().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
