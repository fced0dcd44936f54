import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startModelServer, type ModelServer } from "../../test/model-server/model-server.ts";
import {
  answer,
  codeAnswer,
  failed,
  rateLimited,
  type Reply,
} from "../../test/model-server/reply.ts";
import { exampleProblem } from "../prompts/example-problem.ts";
import { folderAnswerCache } from "./answer-cache.ts";
import { createModelSource, type ModelSourceOptions, type RetryNotice } from "./model-source.ts";
import type { SampleRequest } from "./source.ts";
import { SourceAborted, SourceError } from "./source-error.ts";

const request: SampleRequest = { problem: exampleProblem, want: "solution", group: null, index: 0 };
const program = { language: "cpp20", source: "int main() {}\n" };
const right = codeAnswer("cpp", "int main() {}");
const price = { input: 1, output: 10 };

let server: ModelServer;
/** What the server says to its requests, in order; then `right`. */
let script: Reply[] = [];

beforeEach(async () => {
  script = [];
  server = await startModelServer(({ number }) => script[number] ?? right);
});
afterEach(async () => {
  await server.close();
});

function source(options: Partial<ModelSourceOptions> = {}) {
  return createModelSource({
    provider: "local",
    model: "test:1",
    baseUrl: server.baseUrl,
    apiKey: "secret-key",
    price,
    retries: { attempts: 3, baseDelayMs: 1, maxDelayMs: 50 },
    ...options,
  });
}

async function sample(options: Partial<ModelSourceOptions> = {}, signal?: AbortSignal) {
  const result = await source(options).sample(request, signal ?? new AbortController().signal);
  if (result === null) throw new Error("a model never runs out of answers");
  return result;
}

async function failure(options: Partial<ModelSourceOptions> = {}) {
  const error: unknown = await sample(options).catch((reason: unknown) => reason);
  if (error instanceof SourceError) return error;
  throw new Error("no SourceError came", { cause: error });
}

async function aborted(options: Partial<ModelSourceOptions>, signal: AbortSignal) {
  const error: unknown = await sample(options, signal).catch((reason: unknown) => reason);
  if (error instanceof SourceAborted) return error;
  throw new Error("no SourceAborted came", { cause: error });
}

describe("an answer", () => {
  test("is streamed, parsed, counted and paid", async () => {
    const usage = { promptTokens: 1000, completionTokens: 500, reasoningTokens: 400 };
    const reasoning = "Let me think.";
    script = [answer("```cpp\nint main() {}\n```", { usage, reasoning, chunkChars: 3 })];
    const result = await sample();
    expect(result.answer).toEqual({ ok: true, code: { want: "solution", program } });
    expect(result.usage).toEqual({
      model: "local:test:1",
      inputTokens: 1000,
      outputTokens: 500,
      reasoningTokens: 400,
      costUsd: 0.006,
    });
    expect(server.requests[0]?.body).toMatchObject({ model: "test:1", stream: true });
    expect(server.requests[0]?.headers["authorization"]).toBe("Bearer secret-key");
    expect(server.requests[0]?.prompt).toContain(exampleProblem.statement);
  });

  test("that comes slowly is waited for, and its time told", async () => {
    script = [answer("```py\nprint(1)\n```", { chunkChars: 8, delayMs: 20 })];
    const result = await sample();
    expect(result.answer.ok).toBe(true);
    expect(result.durationMs).toBeGreaterThanOrEqual(40);
  });

  test("without code is told with its reason, and is paid", async () => {
    const usage = { promptTokens: 10, completionTokens: 20 };
    script = [answer("I would sort the numbers.", { usage })];
    const result = await sample();
    expect(result.answer).toEqual({
      ok: false,
      reason: "no fenced block of C++ or Python in the answer",
    });
    expect(result.usage).toMatchObject({ inputTokens: 10, outputTokens: 20, costUsd: 0.00021 });
    expect(server.requests).toHaveLength(1);
  });

  test("that reached the token limit is told as cut off", async () => {
    script = [answer("```cpp\nint main() {", { finishReason: "length" })];
    const { answer: parsed } = await sample({ maxOutputTokens: 5 });
    expect(parsed.ok ? "" : parsed.reason).toContain("cut off at 5 tokens");
    expect(server.requests[0]?.body).toMatchObject({ max_tokens: 5 });
  });

  test("that was filtered is told as withheld", async () => {
    script = [answer("", { finishReason: "content_filter" })];
    const { answer: parsed } = await sample();
    expect(parsed.ok ? "" : parsed.reason).toContain("withheld");
  });

  test("whose usage is not told is estimated from its text", async () => {
    script = [answer("```py\nprint(1)\n```", { usage: null })];
    const { usage } = await sample();
    expect(usage.inputTokens).toBeGreaterThan(100);
    expect(usage.outputTokens).toBe(6);
  });

  test("of a model without a known price has no cost", async () => {
    expect((await sample({ price: null })).usage.costUsd).toBeNull();
  });
});

test("effort and temperature are passed on, and left out where not set", async () => {
  await sample({ reasoningEffort: "high", temperatures: [0.7] });
  await sample();
  expect(server.requests[0]?.body).toMatchObject({ reasoning_effort: "high", temperature: 0.7 });
  expect(server.requests[1]?.body).not.toHaveProperty("reasoning_effort");
  expect(server.requests[1]?.body).not.toHaveProperty("temperature");
});

test("temperatures take turns by the index of what is asked for", async () => {
  const turns = source({ temperatures: [0.2, 1] });
  const { signal } = new AbortController();
  for (const index of [0, 1, 2, 3]) await turns.sample({ ...request, index }, signal);
  expect(server.requests.map(({ body }) => body["temperature"])).toEqual([0.2, 1, 0.2, 1]);
});

describe("an answer that was bought before", () => {
  const bought = () => folderAnswerCache(mkdtempSync(join(tmpdir(), "answers-")));

  test("is not bought again, and keeps what it cost to think", async () => {
    const cache = bought();
    const first = await sample({ cache });
    const second = await sample({ cache });
    expect(server.requests).toHaveLength(1);
    expect(first.cached).toBe(false);
    expect(second).toEqual({ ...first, cached: true });
  });

  test("is another one under another index, prompt, temperature or model", async () => {
    const cache = bought();
    const { signal } = new AbortController();
    await sample({ cache });
    await source({ cache }).sample({ ...request, index: 7 }, signal);
    await source({ cache }).sample({ ...request, want: "brute" }, signal);
    await sample({ cache, temperatures: [1] });
    await sample({ cache, model: "other" });
    expect(server.requests).toHaveLength(5);
  });

  test("is bought anew when that is wanted, and takes the old one's place", async () => {
    const cache = bought();
    await sample({ cache });
    await sample({ cache, fresh: true });
    expect((await sample({ cache })).cached).toBe(true);
    expect(server.requests).toHaveLength(2);
  });
});

test("a comparison names a winner, and nobody when the answer can't be read", async () => {
  const { signal } = new AbortController();
  const first = { language: "cpp20", source: "int main() {}\n" } as const;
  const second = { ...first, source: "int main() { return 0; }\n" };
  const { problem } = request;
  const ask = () => source().compare({ problem, first, second, difference: null }, signal);
  script = [answer("Both are wrong.\n\nBetter: B"), answer("B, I guess")];
  expect(await ask()).toMatchObject({ answer: { ok: true, winner: "second" } });
  expect(await ask()).toMatchObject({ answer: { ok: false }, usage: { inputTokens: 1000 } });
});

describe("a failed call is made again", () => {
  test("after the wait that a 429 asks for, at no charge", async () => {
    script = [rateLimited(40)];
    const notices: RetryNotice[] = [];
    const result = await sample({ onRetry: (notice) => notices.push(notice) });
    expect(result.answer.ok).toBe(true);
    expect(result.usage.inputTokens).toBe(1000);
    expect(notices).toMatchObject([{ attempt: 1, delayMs: 40 }]);
    expect(notices[0]?.what).toContain(`429 from local:test:1 at ${server.baseUrl}`);
  });

  test("after a 500", async () => {
    script = [failed(500, "oops"), failed(503, "overloaded")];
    expect((await sample()).answer.ok).toBe(true);
    expect(server.requests).toHaveLength(3);
  });

  test("after a cut stream, whose partial output is charged by an estimate", async () => {
    script = [{ kind: "cut", text: "x".repeat(300), reasoning: "y".repeat(30) }];
    const whole = (await sample()).usage;
    expect(server.requests).toHaveLength(2);
    script = [];
    const clean = (await sample()).usage;
    expect(whole.outputTokens - clean.outputTokens).toBe(110);
    expect(whole.reasoningTokens - clean.reasoningTokens).toBe(10);
    expect(whole.inputTokens).toBeGreaterThan(clean.inputTokens);
  });

  test("after a stream that is no stream of events", async () => {
    script = [
      { kind: "broken", text: "```cpp\nint", raw: "data: {not json\n\n" },
      { kind: "broken", text: "```cpp\nint main() {}\n```", raw: "" },
    ];
    expect((await sample()).answer).toMatchObject({ ok: true, code: { program } });
    expect(server.requests).toHaveLength(3);
  });

  test("after an error in the midst of a stream", async () => {
    const raw = `data: ${JSON.stringify({ error: { message: "overloaded", code: null } })}\n\n`;
    script = [{ kind: "broken", text: "```cpp\n", raw }];
    expect((await sample()).answer.ok).toBe(true);
  });

  test("only so often; the error tells the last reason and what it cost", async () => {
    script = Array.from({ length: 9 }, () => ({ kind: "cut", text: "x".repeat(30) }) as const);
    const error = await failure();
    expect(server.requests).toHaveLength(3);
    expect(error.kind).toBe("unavailable");
    expect(error.message).toContain("call 3 of 3");
    expect(error.usage?.outputTokens).toBe(30);
    expect(error.usage?.costUsd).toBeGreaterThan(0);
  });

  test("not where the provider asks for a longer wait than is allowed", async () => {
    script = [rateLimited(3_600_000)];
    const error = await failure();
    expect(error).toMatchObject({ kind: "rate-limit", usage: null });
    expect(error.hint).toContain("asks to wait 3600 s");
    expect(server.requests).toHaveLength(1);
  });
});

describe("a call that cannot succeed fails at once, and says what to do", () => {
  test.each([
    [failed(401, "Incorrect API key: secret-key"), "auth", "LOCAL_API_KEY"],
    [failed(403, "no access"), "auth", "LOCAL_API_KEY"],
    [failed(404, "no such model"), "not-found", "--base-url"],
    [failed(402, "pay first"), "quota", "Add credit"],
    [failed(429, "You have run out", "insufficient_quota"), "quota", "Add credit"],
    [failed(400, "Your credit balance is too low"), "quota", "Add credit"],
    [failed(400, "unknown parameter"), "bad-request", "--effort"],
  ])("%j is %s", async (reply, kind, hint) => {
    script = [reply];
    const error = await failure();
    expect(error.kind).toBe(kind);
    expect(error.hint).toContain(hint);
    expect(error.message).toContain("local:test:1");
    expect(error.message).not.toContain("secret-key");
    expect(server.requests).toHaveLength(1);
  });

  test("what a server says is made fit for a terminal", async () => {
    script = [failed(400, `\u001b[31mred\u0007 ${"long ".repeat(200)}`)];
    const { message } = await failure();
    expect(message).not.toMatch(/\p{C}/u);
    expect(message.length).toBeLessThan(500);
  });

  test("an answer without end is cut off, and asked for no more", async () => {
    const megabyte = "x".repeat(1_000_000);
    script = [answer(megabyte.repeat(9), { chunkChars: 1_000_000 })];
    const error = await failure();
    expect(error.kind).toBe("bad-request");
    expect(error.message).toContain("longer than 8000000 characters");
    expect(error.usage?.outputTokens).toBeGreaterThan(2_000_000);
  });

  test("a server that is not there is told after the last retry", async () => {
    const error = await failure({ baseUrl: "http://127.0.0.1:9/v1" });
    expect(error.kind).toBe("unavailable");
    expect(error.message).toContain("http://127.0.0.1:9/v1");
  });
});

describe("an abort", () => {
  test("stops a call while it streams, and tells what it cost", async () => {
    script = [answer("x".repeat(60_000), { chunkChars: 30, delayMs: 2 })];
    const stop = new AbortController();
    const error = await aborted({ fetch: abortingFetch(stop, 20) }, stop.signal);
    expect(error.usage?.outputTokens).toBeGreaterThan(0);
    expect(server.requests).toHaveLength(1);
  });

  test("stops the wait for a retry", async () => {
    script = [rateLimited(60_000)];
    const stop = new AbortController();
    const retries = { attempts: 3, baseDelayMs: 1, maxDelayMs: 100_000 };
    const error = await aborted({ retries, onRetry: () => stop.abort() }, stop.signal);
    expect(error.usage).toBeNull();
  });

  test("before the call makes none", async () => {
    expect((await aborted({}, AbortSignal.abort("enough"))).cause).toBe("enough");
    expect(server.requests).toHaveLength(0);
  });
});

/** Fetches, and aborts when some chunks of the answer have come. */
function abortingFetch(stop: AbortController, chunks: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    let seen = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        controller.enqueue(chunk);
        if (++seen === chunks) stop.abort();
      },
    });
    return new Response(response.body?.pipeThrough(counter) ?? null, response);
  };
}
