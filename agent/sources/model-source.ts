import { setTimeout as sleep } from "node:timers/promises";
import type { LanguageModel } from "ai";
import { buildPrompt, comparisonPrompt } from "../prompts/build-prompt.ts";
import { parseAnswer } from "../prompts/parse-answer.ts";
import { parseComparison } from "../prompts/parse-comparison.ts";
import { readTemplates, type Templates } from "../prompts/templates.ts";
import { apiKeyFromEnv } from "./api-key.ts";
import type { AnswerCache, BoughtAnswer } from "./answer-cache.ts";
import { attempt, type CallSettings } from "./attempt.ts";
import { explainFailure, type Failure } from "./failure.ts";
import { connectModel } from "./language-model.ts";
import { checkModelId, type ModelId } from "./model-id.ts";
import { patientFetch } from "./patient-fetch.ts";
import { builtInPrices, costUsd, findPrice, type Price } from "./prices.ts";
import { defaultRetries, retryDelayMs, type RetryPolicy } from "./retry.ts";
import type { Answer, Code, ProgramSource, SampleRequest, Usage } from "./source.ts";
import { SourceAborted, SourceError } from "./source-error.ts";
import { addTokens, noTokens, type Tokens } from "./tokens.ts";

export type ModelSourceOptions = Partial<Omit<CallSettings, "temperature">> & {
  provider: string;
  model: string;
  baseUrl?: string | null;
  /** From the environment where left out; see `keyVariable`. Null sends none. */
  apiKey?: string | null;
  /** Calls take them in turn, by the index of what is asked for; the provider's own when empty. */
  temperatures?: readonly number[];
  /** Answers that were bought before; none are kept where left out. */
  cache?: AnswerCache;
  /** Buys anew what the cache holds. */
  fresh?: boolean;
  /** The built-in templates where left out. */
  templates?: Templates;
  /** From the built-in table where left out. Null is unknown: no cost is told. */
  price?: Price | null;
  retries?: RetryPolicy;
  /** Told of every failed call, and how long is waited before the next. */
  onRetry?: (notice: RetryNotice) => void;
  /** Told of a setting that the model does not take, once for each. */
  onWarning?: (text: string) => void;
  /** Patient with silent servers where left out. */
  fetch?: typeof globalThis.fetch;
};

/** Hard problems are thought about for many minutes without a word. */
const maxSilenceMs = 30 * 60_000;

export type RetryNotice = { what: string; attempt: number; delayMs: number };

/**
 * A language model as a source of programs. Throws a `SourceError` when the settings cannot
 * work; `sample` rejects with one when the model gave no answer, and with a `SourceAborted`
 * when its signal stopped it.
 */
export function createModelSource(options: ModelSourceOptions): ProgramSource {
  const { provider, model, baseUrl = null } = options;
  const id = checkModelId({ provider, model, baseUrl });
  const apiKey = options.apiKey === undefined ? apiKeyFromEnv(id, process.env) : options.apiKey;
  const caller: Caller = {
    id,
    apiKey,
    settings: {
      reasoningEffort: options.reasoningEffort ?? null,
      temperature: null,
      maxOutputTokens: options.maxOutputTokens ?? null,
    },
    retries: options.retries ?? defaultRetries,
    onRetry: options.onRetry ?? (() => {}),
    price: options.price === undefined ? findPrice(id, {}, builtInPrices()) : options.price,
    cache: options.cache ?? null,
    fresh: options.fresh ?? false,
  };
  const templates = options.templates ?? readTemplates();
  const fetch = options.fetch ?? patientFetch(maxSilenceMs);
  const onWarning = once(options.onWarning ?? (() => {}));
  const { temperatures = [] } = options;
  let connected: Promise<LanguageModel> | null = null;
  const ask = async <A>(question: Question<A>, signal: AbortSignal) => {
    connected ??= connectModel(id, { apiKey, fetch, onWarning });
    const temperature = temperatures[question.index % temperatures.length] ?? null;
    const own = { ...caller, settings: { ...caller.settings, temperature } };
    return answerTo(own, await connected, question, signal);
  };
  return {
    name: `${provider}:${model}`,
    recorded: false,
    sample: async (request, signal) => ask(sampleQuestion(templates, request), signal),
    compare: async (request, signal) =>
      ask(
        { prompt: comparisonPrompt(templates, request), index: 0, parse: parseComparison },
        signal,
      ),
  };
}

/** What is asked, and how the answer's text is read. */
type Question<A> = {
  prompt: string;
  /** Tells answers to the same prompt apart. */
  index: number;
  parse: (text: string) => ({ ok: true } & A) | { ok: false; reason: string };
};

function sampleQuestion(templates: Templates, request: SampleRequest): Question<{ code: Code }> {
  const maxSourceBytes = request.problem.limits.sourceKiB * 1024;
  return {
    prompt: buildPrompt(templates, request),
    index: request.index,
    parse: (text) => parseAnswer(text, request.want, maxSourceBytes),
  };
}

type Caller = {
  id: ModelId;
  apiKey: string | null;
  settings: CallSettings;
  retries: RetryPolicy;
  onRetry: (notice: RetryNotice) => void;
  price: Price | null;
  cache: AnswerCache | null;
  fresh: boolean;
};

/** Buys an answer, unless it was bought before under the same settings. */
async function answerTo<A>(
  caller: Caller,
  model: LanguageModel,
  question: Question<A>,
  signal: AbortSignal,
): Promise<Answer<A>> {
  const { cache, fresh, settings, id } = caller;
  const key = [id, settings, question.prompt, question.index];
  const known = fresh || cache === null ? null : await cache.get(key);
  const bought = known ?? (await buy(caller, model, question.prompt, signal));
  if (known === null) await cache?.put(key, bought);
  return {
    answer: readAnswer(bought, question, settings),
    usage: usageOf(caller, bought.tokens),
    durationMs: bought.durationMs,
    cached: known !== null,
  };
}

async function buy(
  caller: Caller,
  model: LanguageModel,
  prompt: string,
  signal: AbortSignal,
): Promise<BoughtAnswer> {
  const startMs = performance.now();
  let tokens = noTokens;
  for (let number = 1; ; number++) {
    throwIfAborted(signal, caller, tokens);
    const result = await attempt(model, prompt, caller.settings, signal);
    tokens = addTokens(tokens, result.tokens);
    if (result.ok) {
      const { text, finishReason } = result;
      const isCut = finishReason === "length" || finishReason === "content-filter";
      const flaw = isCut ? finishReason : "";
      return { text, flaw, tokens, durationMs: performance.now() - startMs };
    }
    throwIfAborted(signal, caller, tokens);
    const failure = explainFailure(result.error, caller.id, caller.apiKey);
    await waitToRetry(caller, failure, number, tokens, signal, result.error);
  }
}

async function waitToRetry(
  caller: Caller,
  failure: Failure,
  number: number,
  tokens: Tokens,
  signal: AbortSignal,
  cause: unknown,
): Promise<void> {
  const delayMs = failure.retry
    ? retryDelayMs(caller.retries, number, failure.afterMs, Math.random())
    : null;
  if (delayMs === null) {
    const tries = number > 1 ? ` (call ${number} of ${caller.retries.attempts})` : "";
    throw new SourceError(failure.kind, `${failure.what}${tries}`, {
      hint: hintFor(caller, failure),
      usage: spentOf(caller, tokens),
      cause,
    });
  }
  caller.onRetry({ what: failure.what, attempt: number, delayMs });
  // An abort while waiting is told by the loop, with what was spent.
  await sleep(delayMs, undefined, { signal }).catch(() => {});
}

function hintFor(caller: Caller, failure: Failure): string {
  const askedMs = failure.afterMs ?? 0;
  if (!failure.retry || askedMs <= caller.retries.maxDelayMs) return failure.hint;
  return `The provider asks to wait ${Math.ceil(askedMs / 1000)} s. ${failure.hint}`;
}

function readAnswer<A>(
  { text, flaw }: BoughtAnswer,
  { parse }: Question<A>,
  settings: CallSettings,
): Answer<A>["answer"] {
  const parsed = parse(text);
  if (parsed.ok) return parsed;
  if (flaw === "length") {
    const limit = settings.maxOutputTokens;
    const at = limit === null ? "the model's limit" : `${limit} tokens`;
    return { ok: false, reason: `the answer was cut off at ${at}: ${parsed.reason}` };
  }
  if (flaw === "content-filter") {
    return { ok: false, reason: `the provider withheld the answer: ${parsed.reason}` };
  }
  return parsed;
}

function usageOf(caller: Caller, tokens: Tokens): Usage {
  return {
    model: `${caller.id.provider}:${caller.id.model}`,
    inputTokens: tokens.input,
    outputTokens: tokens.output,
    reasoningTokens: tokens.reasoning,
    costUsd: caller.price === null ? null : costUsd(caller.price, tokens),
  };
}

function throwIfAborted(signal: AbortSignal, caller: Caller, tokens: Tokens): void {
  if (!signal.aborted) return;
  const { provider, model } = caller.id;
  throw new SourceAborted(`${provider}:${model}`, spentOf(caller, tokens), signal.reason);
}

/** Null for nothing. */
function spentOf(caller: Caller, tokens: Tokens): Usage | null {
  return tokens.input + tokens.output > 0 ? usageOf(caller, tokens) : null;
}

function once(tell: (text: string) => void): (text: string) => void {
  const told = new Set<string>();
  return (text) => {
    if (told.has(text)) return;
    told.add(text);
    tell(text);
  };
}
