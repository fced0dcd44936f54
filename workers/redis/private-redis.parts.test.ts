import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startPrivateRedis } from "./private-redis.ts";
import { checkRedis, connectRedis, watchRedis } from "./redis-address.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "medalist-redis-test-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe("a private Redis", () => {
  it("answers on a Unix socket in its folder, never evicts, and keeps what it was told", async () => {
    const first = await startPrivateRedis(dir);
    expect(path.dirname(first.socketPath)).toBe(dir);
    await checkRedis(first);
    const client = connectRedis(first);
    await client.set("kept", "yes");
    client.disconnect();
    await first.close();

    const second = await startPrivateRedis(dir);
    const again = connectRedis(second);
    expect(await again.get("kept")).toBe("yes");
    again.disconnect();
    await second.close();
  });

  it("listens on no TCP port", async () => {
    const redis = await startPrivateRedis(dir);
    const client = connectRedis(redis);
    expect(await client.config("GET", "port")).toEqual(["port", "0"]);
    client.disconnect();
    await redis.close();
  });

  it("moves its socket to a short path when the folder's is too long for the kernel", async () => {
    const deep = path.join(dir, "a".repeat(60), "b".repeat(60));
    const redis = await startPrivateRedis(deep);
    expect(redis.socketPath.length).toBeLessThan(100);
    expect(await readdir(deep)).toContain("appendonlydir");
    await redis.close();
  });

  it("dies with the process that started it, even when that is killed", async () => {
    const script = `
      import { startPrivateRedis } from ${JSON.stringify(path.resolve("workers/redis/private-redis.ts"))};
      const redis = await startPrivateRedis(${JSON.stringify(dir)});
      console.log(redis.socketPath);
      setInterval(() => {}, 1000);`;
    const file = path.join(dir, "owner.ts");
    await writeFile(file, script);
    const owner = execa(process.execPath, [file], { reject: false, buffer: false });
    const [chunk] = await once(owner.stdout, "data");
    const socketPath = String(chunk).trim();
    await checkRedis({ socketPath });
    owner.kill("SIGKILL");
    await owner;
    await sleep(500);
    await expect(checkRedis({ socketPath }, 1_000)).rejects.toThrow(/No Redis answers/);
  });

  it("is told lost once when it has gone away", async () => {
    const redis = await startPrivateRedis(dir);
    const client = connectRedis(redis);
    await client.ping();
    const lost: string[] = [];
    const stop = watchRedis(client, "here", (error) => lost.push(error.message), 300);
    await redis.close();
    await sleep(1_000);
    expect(lost).toEqual(["Redis at here has gone away."]);
    stop();
    client.disconnect();
  });
});

describe("checkRedis", () => {
  it("refuses a server that may evict keys, and says how to set it", async () => {
    const redis = await startPrivateRedis(dir);
    const client = connectRedis(redis);
    await client.config("SET", "maxmemory-policy", "allkeys-lru");
    client.disconnect();
    await expect(checkRedis(redis)).rejects.toMatchObject({
      message: expect.stringContaining("allkeys-lru"),
      hint: expect.stringContaining("noeviction"),
    });
    await redis.close();
  });

  it("never shows the password of a URL", async () => {
    const url = "redis://:secret@127.0.0.1:1/0";
    await expect(checkRedis({ url }, 300)).rejects.toThrow("redis://***@127.0.0.1:1/0");
  });
});
