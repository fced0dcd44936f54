import { afterEach, describe, expect, it } from "vitest";
import { gzipSync } from "node:zlib";
import { strategies } from "../../agent/strategy/strategies.ts";
import type { Strategy } from "../../agent/strategy/strategy.ts";
import { createRedisBlobs } from "../redis/redis-blobs.ts";
import { useQueues } from "../testing/queues.ts";
import { ownQueues, type RecordingJob } from "./batch-jobs.ts";
import { chunksOf } from "./chunks.ts";
import { clearAttempt } from "./clear-attempt.ts";
import { allCells, type Grid } from "./grid.ts";
import { hearOutcomes, outcomeBoard } from "./outcome-board.ts";
import type { CellOutcome } from "./outcome.ts";
import { type FlowOptions, runFlow } from "./run-flow.ts";
import { type CellWorker, serveCells } from "./serve-cells.ts";
import { recordedRun } from "./testing/recorded-run.ts";
import { entry, grid, recording } from "./testing/small-grid.ts";

// Cells are played in this process here: these tests are about handing them out, on a real Redis.

const { connect } = useQueues();
const batch = "b1";
const open: CellWorker[] = [];
afterEach(async () => {
  for (const worker of open.splice(0)) await worker.close("drop");
});

function serve(strategyOf = byName): void {
  open.push(serveCells({ connect, queues: [ownQueues(batch).cells], strategyOf }));
}

function byName({ label }: { label: string }): Promise<Strategy> {
  const found = Object.values(strategies).find(({ name }) => name === label);
  return found === undefined ? Promise.reject(new Error(`no ${label}`)) : Promise.resolve(found);
}

function flow(of: Grid, options: Partial<FlowOptions> = {}): Promise<Map<string, string>> {
  return runFlow({
    batch,
    grid: of,
    chunks: chunksOf(of, () => false),
    connect,
    isShared: false,
    record: () => Promise.reject(new Error("no run is needed here")),
    concurrency: 2,
    signal: new AbortController().signal,
    ...options,
  });
}

async function withBoard<T>(use: (board: ReturnType<typeof outcomeBoard>) => Promise<T>) {
  const client = connect();
  try {
    return await use(outcomeBoard(client, batch));
  } finally {
    client.disconnect();
  }
}
const outcomes = () => withBoard((board) => board.all());

async function share(): Promise<string> {
  const client = connect();
  const lines = (await recordedRun()).map((each) => `${JSON.stringify(each)}\n`);
  const digest = await createRedisBlobs(client).put(gzipSync(lines.join("")));
  client.disconnect();
  return digest;
}

describe("a batch as a flow", () => {
  const simulated = grid([entry({ seeds: Array.from({ length: 40 }, (_, seed) => seed) })]);

  it("plays every cell once, over all workers, and tells each as it ends", async () => {
    const heard: string[] = [];
    const ears = connect();
    await hearOutcomes(ears, batch, ({ cell }) => heard.push(cell));
    serve();
    serve();
    expect(await flow(simulated)).toEqual(new Map());
    const ids = allCells(simulated).map(({ id }) => id);
    expect((await outcomes()).map(({ cell }) => cell).toSorted()).toEqual(ids.toSorted());
    await expect.poll(() => heard.toSorted()).toEqual(ids.toSorted());
    ears.disconnect();
  });

  it("does not play what is on the board", async () => {
    const [first, second] = allCells(simulated);
    const known: CellOutcome = {
      cell: first?.id ?? "",
      ok: true,
      score: 12_345,
      maxScore: 1,
      penaltyMinutes: null,
      submissions: 0,
      problems: [],
    };
    await withBoard((board) => board.post(known));
    await withBoard((board) => board.post({ cell: second?.id ?? "", ok: false, reason: "before" }));
    serve();
    await flow(simulated);
    const all = await outcomes();
    expect(all.find(({ cell }) => cell === known.cell)).toEqual(known);
    expect(all.every(({ ok }) => ok)).toBe(true);
  });

  it("keeps a cell that fails from stopping the others", async () => {
    const of = grid([entry()], ["o1-ioi", "nobody's"]);
    serve();
    await flow(of);
    const all = await outcomes();
    expect(all.filter(({ ok }) => ok)).toHaveLength(6);
    expect(all.filter((each) => !each.ok && each.reason === "no nobody's")).toHaveLength(6);
  });

  it("tries a run again that fails, and then gives up the cells that are played on it", async () => {
    const journal = await share();
    const asRecorded = { pools: recording(), seeds: [1] };
    const of = grid(
      [entry({ source: "sound", ...asRecorded }), entry({ source: "broken", ...asRecorded })],
      ["random"],
    );
    const tries = [0, 0];
    const record = ({ entry: at }: RecordingJob) => {
      tries[at] = (tries[at] ?? 0) + 1;
      return at === 0 && tries[0] === 2
        ? Promise.resolve({ journal, problems: [] })
        : Promise.reject(new Error(`run ${at} fails`));
    };
    serve();
    await flow(of, { record });
    expect(tries).toEqual([2, 2]);
    const all = await outcomes();
    expect(all.filter(({ ok }) => ok)).toHaveLength(2);
    expect(all.filter((each) => !each.ok && each.reason === "run 1 fails")).toHaveLength(2);
  });

  it("says why the cells of a chunk failed that could not even be begun", async () => {
    const of = grid([entry({ pools: recording() })]);
    serve();
    const failures = await flow(of, {
      record: () => Promise.resolve({ journal: "0".repeat(64), problems: [] }),
    });
    expect([...failures.keys()]).toEqual(allCells(of).map(({ id }) => id));
    expect([...failures.values()][0]).toContain("is not in Redis");
  });

  it("goes on after its process was killed, when the leftovers are cleared", async () => {
    const stop = new AbortController();
    const killed = flow(simulated, { signal: stop.signal });
    stop.abort(new Error("killed"));
    await expect(killed).rejects.toThrow("killed");
    const client = connect();
    await clearAttempt(client, batch);
    client.disconnect();
    serve();
    await flow(simulated);
    expect(await outcomes()).toHaveLength(allCells(simulated).length);
  });
});
