import type { Redis } from "ioredis";
import { keyPrefix } from "../queues/queue-names.ts";
import { type CellOutcome, outcomeSchema } from "./outcome.ts";

/**
 * Where whoever plays a cell puts its outcome, and where it is looked up before it is played
 * again: jobs are handed out at least once, and a cell's outcome is the same each time.
 */
export type OutcomeBoard = {
  post(outcome: CellOutcome): Promise<void>;
  /** The cells among these that have an outcome other than a failure. */
  doneOf(cells: readonly string[]): Promise<Set<string>>;
  all(): Promise<CellOutcome[]>;
  clear(): Promise<void>;
};

export function outcomeBoard(client: Redis, batch: string): OutcomeBoard {
  const key = boardKey(batch);
  return {
    async post(outcome) {
      const text = JSON.stringify(outcome);
      await client.multi().hset(key, outcome.cell, text).publish(key, text).exec();
    },
    async doneOf(cells) {
      const found = cells.length === 0 ? [] : await client.hmget(key, ...cells);
      const outcomes = found.flatMap((text) => (text === null ? [] : [parse(text)]));
      return new Set(outcomes.filter(({ ok }) => ok).map(({ cell }) => cell));
    },
    async all() {
      return Object.values(await client.hgetall(key)).map(parse);
    },
    async clear() {
      await client.del(key);
    },
  };
}

/**
 * Hears outcomes as they are posted, over a connection that serves nothing else. One that is
 * posted while the connection is lost is not told: ask the board at the end.
 */
export async function hearOutcomes(
  client: Redis,
  batch: string,
  onOutcome: (outcome: CellOutcome) => void,
): Promise<void> {
  client.on("message", (_channel, text) => onOutcome(parse(text)));
  await client.subscribe(boardKey(batch));
}

function boardKey(batch: string): string {
  return `${keyPrefix}:batch:${batch}`;
}

function parse(text: string): CellOutcome {
  return outcomeSchema.parse(JSON.parse(text));
}
