/** What the server does with one request. */
export type Reply =
  | {
      kind: "answer";
      text: string;
      reasoning?: string;
      /** Null tells none, as some servers do. */
      usage?: ReplyUsage | null;
      finishReason?: "stop" | "length" | "content_filter";
      /** Characters in one event; small ones make many events. */
      chunkChars?: number;
      /** Waited before each event. */
      delayMs?: number;
    }
  | { kind: "status"; status: number; headers?: Record<string, string>; body?: unknown }
  /** Sends the beginning of an answer, then destroys the socket. */
  | { kind: "cut"; text: string; reasoning?: string }
  /** Sends the beginning of an answer, then raw text in place of an event. */
  | { kind: "broken"; text: string; raw: string };

export type ReplyUsage = {
  promptTokens: number;
  completionTokens: number;
  reasoningTokens?: number;
  cachedTokens?: number;
};

export function answer(
  text: string,
  more: Partial<Extract<Reply, { kind: "answer" }>> = {},
): Reply {
  return { ...more, kind: "answer", text };
}

export function codeAnswer(tag: string, source: string): Reply {
  return answer(`Here is the program.\n\n\`\`\`${tag}\n${source}\n\`\`\`\n`);
}

export function rateLimited(retryAfterMs: number): Reply {
  const headers = { "retry-after-ms": String(retryAfterMs) };
  return failed(429, "Rate limit reached", "rate_limit_exceeded", headers);
}

export function failed(
  status: number,
  message: string,
  code: string | null = null,
  headers: Record<string, string> = {},
): Reply {
  return { kind: "status", status, headers, body: { error: { message, type: "error", code } } };
}
