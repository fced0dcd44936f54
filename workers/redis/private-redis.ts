import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ExecaError, execa } from "execa";
import { Redis } from "ioredis";
import { answersInTime } from "./answers-in-time.ts";
import { RedisError } from "./redis-error.ts";

/** A redis-server of the run's own, a child of this process, which dies with it. */
export type PrivateRedis = {
  socketPath: string;
  /** Settles when the server ends, for whatever reason. */
  ended: Promise<string>;
  close(): Promise<void>;
};

/** The kernel's limit for a Unix socket's path is 108 bytes with the final NUL. */
const maxSocketPath = 100;
const startTimeoutMs = 20_000;

/**
 * Starts `redis-server` on a Unix socket, append-only in `dir`, with no TCP port.
 * Rejects with `RedisError` when there is no redis-server or it can't start.
 */
export async function startPrivateRedis(dir: string): Promise<PrivateRedis> {
  await mkdir(dir, { recursive: true });
  const socket = await socketPlace(dir);
  const controller = new AbortController();
  const server = execa(
    "setpriv",
    ["--pdeathsig", "KILL", "redis-server", ...settings(dir, socket.path)],
    {
      stdin: "ignore",
      all: true,
      buffer: { all: true, stdout: false, stderr: false },
      maxBuffer: 100_000,
      detached: true,
      cancelSignal: controller.signal,
      forceKillAfterDelay: 10_000,
      reject: false,
    },
  );
  const ended = server.then((result) => explain(result));
  try {
    await Promise.race([
      waitForPong(socket.path),
      ended.then((reason) => {
        throw new RedisError(reason, startHint);
      }),
    ]);
  } catch (error) {
    controller.abort();
    await ended;
    await socket.remove();
    throw error;
  }
  return {
    socketPath: socket.path,
    ended,
    close: async () => {
      controller.abort();
      await ended;
      await socket.remove();
    },
  };
}

const startHint =
  "Run `medalist doctor` to see what is missing, or give a server of your own with REDIS_URL.";

function settings(dir: string, socketPath: string): string[] {
  const values: Record<string, string> = {
    port: "0",
    unixsocket: socketPath,
    unixsocketperm: "700",
    dir,
    appendonly: "yes",
    appendfsync: "everysec",
    save: "",
    "maxmemory-policy": "noeviction",
    daemonize: "no",
    pidfile: path.join(dir, "redis.pid"),
    loglevel: "warning",
  };
  return Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
}

async function socketPlace(dir: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const beside = path.join(dir, "redis.sock");
  if (Buffer.byteLength(beside) <= maxSocketPath) {
    await rm(beside, { force: true });
    return { path: beside, remove: () => rm(beside, { force: true }) };
  }
  const short = await mkdtemp(path.join(tmpdir(), "medalist-"));
  return {
    path: path.join(short, "redis.sock"),
    remove: () => rm(short, { recursive: true, force: true }),
  };
}

async function waitForPong(socketPath: string): Promise<void> {
  const client = new Redis({
    path: socketPath,
    maxRetriesPerRequest: null,
    retryStrategy: () => 20,
  });
  client.on("error", () => {});
  try {
    if (await answersInTime(client, startTimeoutMs)) return;
  } finally {
    client.disconnect();
  }
  throw new RedisError(
    `redis-server did not answer on ${socketPath} within ${startTimeoutMs / 1000} s.`,
    startHint,
  );
}

function explain(
  result: { all?: string | undefined; exitCode?: number | undefined } | ExecaError,
): string {
  const lines = String(result.all ?? "")
    .trim()
    .split("\n")
    .filter(Boolean);
  const said = lines.at(-1) ?? "it said nothing";
  if ("code" in result && result.code === "ENOENT") {
    return "The programs setpriv (util-linux) and redis-server are needed and not both installed.";
  }
  return `The private redis-server ended (exit code ${result.exitCode ?? "none"}): ${said}`;
}
