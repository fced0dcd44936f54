import { AnswerTooLong } from "./attempt.ts";
import { keyVariable } from "./api-key.ts";
import type { ModelId } from "./model-id.ts";
import type { SourceErrorKind } from "./source-error.ts";

/** Why a call failed, and whether calling again may help. */
export type Failure = {
  kind: SourceErrorKind;
  retry: boolean;
  /** How long the provider asks to wait, in milliseconds; null where it does not say. */
  afterMs: number | null;
  /** What went wrong and where, in one line. */
  what: string;
  hint: string;
};

type Facts = { status: number | null; said: string; afterMs: number | null; retryable: boolean };

/** `apiKey` is only taken to keep it out of messages. */
export function explainFailure(error: unknown, id: ModelId, apiKey: string | null): Failure {
  const facts = factsOf(error);
  const said = printable(facts.said, apiKey);
  const where = `${id.provider}:${id.model}${id.baseUrl === null ? "" : ` at ${id.baseUrl}`}`;
  const status = facts.status === null ? "" : `${facts.status} from `;
  const { kind, retry, hint } = classify(error, facts, id);
  return { kind, retry, afterMs: facts.afterMs, what: `${status}${where}: ${said}`, hint };
}

type Class = { kind: SourceErrorKind; retry: boolean; hint: string };

function classify(error: unknown, facts: Facts, id: ModelId): Class {
  const { status, said } = facts;
  const variable = keyVariable(id.provider);
  if (error instanceof AnswerTooLong) {
    return fatal("bad-request", "The server sends without end; use another one.");
  }
  if (status === 402 || saysQuota(said)) {
    return fatal("quota", "Add credit to the account or raise its limit, then resume the run.");
  }
  if (status === 401 || status === 403 || /api.?key (is )?(not valid|invalid)/i.test(said)) {
    return fatal("auth", `Check ${variable}: the key, and whether it may use ${id.model}.`);
  }
  if (status === 404) {
    return fatal("not-found", "Check the model's name and --base-url (often it ends with /v1).");
  }
  if (status === 429) {
    return again("rate-limit", "Lower the number of model calls at a time, or try again later.");
  }
  const transient = status === null || status === 408 || status === 409 || status >= 500;
  if (transient || facts.retryable) {
    return again(
      "unavailable",
      "Check the network and the provider's status, then resume the run.",
    );
  }
  return fatal(
    "bad-request",
    "Check that the model takes --effort and --temperature as they are set.",
  );
}

const fatal = (kind: SourceErrorKind, hint: string): Class => ({ kind, retry: false, hint });
const again = (kind: SourceErrorKind, hint: string): Class => ({ kind, retry: true, hint });

/** An account that has run dry; a limit per minute is spoken of in other words. */
function saysQuota(said: string): boolean {
  return /insufficient_quota|credit balance is too low|billing_hard_limit|exceeded your current quota, please check your plan and billing/i.test(
    said,
  );
}

/** Errors of the AI SDK are read by their fields, so that this file does not load the SDK. */
function factsOf(error: unknown): Facts {
  const status = field(error, "statusCode") ?? field(error, "status");
  const headers = field(error, "responseHeaders");
  const body = field(error, "responseBody");
  const bodyText = typeof body === "string" ? body.slice(0, 65_536) : "";
  return {
    status: typeof status === "number" ? status : null,
    said: `${messageOf(error)} ${codesIn(field(error, "data") ?? error)}`,
    afterMs: retryAfterMs(isRecord(headers) ? headers : {}) ?? retryDelayMs(bodyText),
    retryable: field(error, "isRetryable") === true,
  };
}

function messageOf(error: unknown): string {
  const message = field(error, "message") ?? field(field(error, "error"), "message");
  if (typeof message === "string" && message !== "") {
    const cause = error instanceof Error ? field(error.cause, "message") : undefined;
    return typeof cause === "string" && cause !== message ? `${message} (${cause})` : message;
  }
  return typeof error === "string" ? error : "the answer's stream broke";
}

/** The machine-readable `code` and `type` of an error body, which messages leave out. */
function codesIn(data: unknown): string {
  const inner = field(data, "error") ?? data;
  const codes = [field(inner, "code"), field(inner, "type")].filter((c) => typeof c === "string");
  return codes.length === 0 ? "" : `(${[...new Set(codes)].join(", ")})`;
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** `retry-after-ms`, else `retry-after` in seconds or as a date (RFC 9110, section 10.2.3). */
export function retryAfterMs(headers: Record<string, unknown>, nowMs = Date.now()): number | null {
  const ms = amount(headers["retry-after-ms"]);
  if (ms !== null) return ms;
  const after = headers["retry-after"];
  const seconds = amount(after);
  if (seconds !== null) return seconds * 1000;
  const date = Date.parse(typeof after === "string" ? after : "");
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}

/** Google's `RetryInfo` tells the wait in the body. */
function retryDelayMs(body: string): number | null {
  const seconds = amount(/"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body)?.[1]);
  return seconds === null ? null : seconds * 1000;
}

function amount(text: unknown): number | null {
  if (typeof text !== "string" || !/^\s*\d+(\.\d+)?\s*$/.test(text)) return null;
  return Number(text);
}

/** What a server said goes to terminals and records: one bounded line without control codes or key. */
function printable(text: string, apiKey: string | null): string {
  const clean = (apiKey === null ? text : text.replaceAll(apiKey, "[key]"))
    .replace(/\p{C}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return clean.length > 300 ? `${clean.slice(0, 300)}...` : clean;
}
