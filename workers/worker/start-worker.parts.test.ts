import { setTimeout as sleep } from "node:timers/promises";
import { Queue } from "bullmq";
import { describe, expect, it } from "vitest";
import { SourceError } from "../../agent/sources/source-error.ts";
import type { Problem } from "../../problems/problem.ts";
import { createQueuedJudge } from "../ports/queued-judge.ts";
import { createQueuedSampler } from "../ports/queued-sampler.ts";
import { forgetAbandonedJobs } from "../queues/forget-abandoned.ts";
import { keyPrefix, refereeQueue } from "../queues/queue-names.ts";
import { asked, judgement, program, ref, useQueues } from "../testing/queues.ts";
import { createProblemShelf, ProblemNotHere } from "./problem-shelf.ts";

// The judge is a stand-in here: these tests are about handing work out, on a real Redis.
const { connect, judgingWorker, samplingWorker: serveSamples, desk } = useQueues();

describe("official judging over the queue", () => {
  it("answers what the judge said", async () => {
    judgingWorker(() => Promise.resolve(judgement(42)));
    expect((await createQueuedJudge(await desk(refereeQueue))(asked(program))).score).toBe(42);
  });

  it("tells now and then how many tests were run, while the program is judged", async () => {
    judgingWorker(async (_, onTest) => {
      for (let test = 0; test < 3; test++) {
        await sleep(150);
        onTest();
      }
      await sleep(150);
      return judgement(1);
    });
    const told: unknown[] = [];
    const judge = createQueuedJudge(await desk(refereeQueue));
    await judge(asked(program), undefined, (progress) => told.push(progress));
    expect(told).toEqual([1, 2, 3].map((tests) => ({ tests, of: 3 })));
  });

  it("judges the same program on the same package once, however often it is asked", async () => {
    let judged = 0;
    judgingWorker(async () => {
      judged++;
      await sleep(50);
      return judgement(judged);
    });
    const judge = createQueuedJudge(await desk(refereeQueue));
    const together = await Promise.all([judge(asked(program)), judge(asked(program))]);
    const later = await judge(asked({ ...program, source: "int main() {}  \r\n\n" }));
    expect([...together, later].map((each) => each.score)).toEqual([1, 1, 1]);
  });

  it("tries again after a fault of the judge, and tells the fault when it stays", async () => {
    let tries = 0;
    judgingWorker(() => {
      tries++;
      return tries < 3 ? Promise.reject(new Error("slot died")) : Promise.resolve(judgement(7));
    });
    const judge = createQueuedJudge(await desk(refereeQueue));
    expect((await judge(asked(program))).score).toBe(7);
    tries = -100;
    await expect(judge(asked({ ...program, source: "other\n" }))).rejects.toThrow("slot died");
  });

  it("hands a dropped worker's job to another one", async () => {
    const first = Promise.withResolvers<void>();
    const slow = judgingWorker((signal) => {
      first.resolve();
      return new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
      });
    });
    const answer = createQueuedJudge(await desk(refereeQueue))(asked(program));
    await first.promise;
    await slow.close("drop");
    judgingWorker(() => Promise.resolve(judgement(9)));
    expect((await answer).score).toBe(9);
  });

  it("stops waiting when its signal is aborted", async () => {
    judgingWorker(() => sleep(5_000, judgement(1)));
    const stop = new AbortController();
    const answer = createQueuedJudge(await desk(refereeQueue))(asked(program), stop.signal);
    stop.abort(new Error("Ctrl-C"));
    await expect(answer).rejects.toThrow("Ctrl-C");
  });
});

describe("model calls over the queue", () => {
  const source = { kind: "pool", dir: "/pool" } as const;
  const request = {
    problem: { name: "sum" } as never,
    want: "solution",
    group: null,
    index: 0,
  } as const;
  const samplingWorker = (sample: () => Promise<null>) =>
    serveSamples({
      queues: ["sample-test"],
      open: () => ({ name: "test", recorded: true, sample, compare: sample }),
      concurrency: 4,
    });

  it("buys a sample once, also when it is asked for again after a crash of the asker", async () => {
    let bought = 0;
    samplingWorker(() => {
      bought++;
      return Promise.resolve(null);
    });
    const { signal } = new AbortController();
    await createQueuedSampler(await desk("sample-test"), source, "run1").sample(request, signal);
    await createQueuedSampler(await desk("sample-test"), source, "run1").sample(request, signal);
    expect(bought).toBe(1);
    await createQueuedSampler(await desk("sample-test"), source, "run2").sample(request, signal);
    expect(bought).toBe(2);
  });

  it("tells a fault of the source at once, with what to do and what it cost, and does not call again by itself", async () => {
    const spent = {
      model: "m",
      inputTokens: 5,
      outputTokens: 0,
      reasoningTokens: 0,
      costUsd: null,
    };
    let calls = 0;
    samplingWorker(() => {
      calls++;
      const error = new SourceError("auth", "401 from the provider", {
        hint: "Set the key.",
        usage: spent,
      });
      return Promise.reject(error);
    });
    const { signal } = new AbortController();
    const answer = createQueuedSampler(await desk("sample-test"), source, "run1").sample(
      request,
      signal,
    );
    await expect(answer).rejects.toMatchObject({
      message: "401 from the provider",
      hint: "Set the key.",
      usage: spent,
    });
    expect(calls).toBe(1);
  });
});

it("forgets what a killed owner left unfinished in a private Redis, and keeps what was done", async () => {
  const owner = await desk(refereeQueue);
  const judge = createQueuedJudge(owner);
  const worker = judgingWorker(() => Promise.resolve(judgement(3)));
  await judge(asked(program));
  await worker.close("finish");
  void judge(asked({ ...program, source: "waits\n" })).catch(() => {});
  const client = connect();
  const queue = new Queue(refereeQueue, { connection: client, prefix: keyPrefix });
  await expect.poll(() => queue.getWaitingCount()).toBe(1);
  await owner.close();
  await forgetAbandonedJobs([refereeQueue], client);
  expect(await queue.getJobCounts("waiting", "active", "completed")).toEqual({
    waiting: 0,
    active: 0,
    completed: 1,
  });
  await queue.close();
  client.disconnect();
});

describe("the shelf of packages", () => {
  const loaded = (digest: string) => Promise.resolve({ digest } as Problem);

  it("takes only a package of exactly the same content", async () => {
    const shelf = createProblemShelf(["/a", "/b"], (where) =>
      loaded(where === "/b/sum" ? "d1" : "other"),
    );
    expect((await shelf.find(ref)).digest).toBe("d1");
  });

  it("says where it looked and how to mend it", async () => {
    const shelf = createProblemShelf(["/a"], () => Promise.reject(new Error("none")));
    await expect(shelf.find(ref)).rejects.toThrow(ProblemNotHere);
    await expect(shelf.find(ref)).rejects.toThrow("/nowhere, /a/sum");
  });
});
