import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Reply, ReplyUsage } from "./reply.ts";

/** One chat completion that was asked for. */
export type ModelRequest = {
  /** From 0, in the order of arrival. */
  number: number;
  /** All the messages' text. */
  prompt: string;
  /** The whole body, as it was sent. */
  body: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
};

export type ModelServer = {
  /** What `--base-url` takes. */
  baseUrl: string;
  /** Every request so far. */
  requests: ModelRequest[];
  close(): Promise<void>;
};

/**
 * An OpenAI-compatible model server on loopback that says what `reply` tells it to: streamed
 * chat completions with usage and reasoning, errors, cut and broken streams.
 */
export async function startModelServer(
  reply: (request: ModelRequest) => Reply | Promise<Reply>,
): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer((request, response) => {
    handle(request, response, requests, reply).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  requests: ModelRequest[],
  reply: (request: ModelRequest) => Reply | Promise<Reply>,
): Promise<void> {
  if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
    sendJson(response, 404, { error: { message: `no ${request.url ?? ""} here` } });
    return;
  }
  const body = await readBody(request);
  const asked = {
    number: requests.length,
    prompt: promptOf(body),
    body,
    headers: request.headers,
  };
  requests.push(asked);
  await send(await reply(asked), response);
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).parse(await json(request));
}

const part = z.object({ text: z.string() });
const chat = z.object({
  messages: z.array(z.object({ content: z.union([z.string(), z.array(part)]) })),
});

function promptOf(body: unknown): string {
  const texts = chat
    .parse(body)
    .messages.map(({ content }) =>
      typeof content === "string" ? content : content.map(({ text }) => text).join(""),
    );
  return texts.join("\n\n");
}

async function send(reply: Reply, response: ServerResponse): Promise<void> {
  if (reply.kind === "status") {
    sendJson(response, reply.status, reply.body ?? {}, reply.headers ?? {});
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  const delayMs = reply.kind === "answer" ? (reply.delayMs ?? 0) : 0;
  for (const delta of deltasOf(reply)) {
    if (delayMs > 0) await sleep(delayMs);
    if (response.destroyed) return;
    await write(response, event({ choices: [{ index: 0, delta, finish_reason: null }] }));
  }
  if (reply.kind === "cut") {
    response.destroy();
    return;
  }
  if (reply.kind === "broken") await write(response, reply.raw);
  else await write(response, ending(reply));
  response.end("data: [DONE]\n\n");
}

function* deltasOf(reply: Exclude<Reply, { kind: "status" }>): Generator<object> {
  const chunkChars = reply.kind === "answer" ? (reply.chunkChars ?? 400) : 400;
  yield { role: "assistant", content: "" };
  const reasoning = reply.kind === "broken" ? "" : (reply.reasoning ?? "");
  for (const text of pieces(reasoning, chunkChars)) yield { reasoning_content: text };
  for (const text of pieces(reply.text, chunkChars)) yield { content: text };
}

function ending(reply: Extract<Reply, { kind: "answer" }>): string {
  const finish = { index: 0, delta: {}, finish_reason: reply.finishReason ?? "stop" };
  const last = event({ choices: [finish] });
  if (reply.usage === null) return last;
  return last + event({ choices: [], usage: usageBody(reply.usage ?? usageFor(reply)) });
}

function usageFor(reply: Extract<Reply, { kind: "answer" }>): ReplyUsage {
  const reasoningTokens = Math.ceil((reply.reasoning ?? "").length / 4);
  const completionTokens = Math.ceil(reply.text.length / 4) + reasoningTokens;
  return { promptTokens: 1000, completionTokens, reasoningTokens };
}

function usageBody(usage: ReplyUsage): object {
  return {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    total_tokens: usage.promptTokens + usage.completionTokens,
    prompt_tokens_details: { cached_tokens: usage.cachedTokens ?? 0 },
    completion_tokens_details: { reasoning_tokens: usage.reasoningTokens ?? 0 },
  };
}

function event(fields: object): string {
  const chunk = { id: "chat-1", object: "chat.completion.chunk", created: 0, model: "test" };
  return `data: ${JSON.stringify({ ...chunk, ...fields })}\n\n`;
}

function* pieces(text: string, chars: number): Generator<string> {
  for (let at = 0; at < text.length; at += chars) yield text.slice(at, at + chars);
}

/** Resolves when the bytes are on their way, so that a cut comes after them. */
async function write(response: ServerResponse, text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    response.write(text, () => resolve());
  });
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}
