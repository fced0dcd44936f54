import type { LanguageModel, LanguageModelMiddleware } from "ai";
import { protocolOf, type ModelId } from "./model-id.ts";

export type Connection = {
  apiKey: string | null;
  fetch: typeof globalThis.fetch;
  /** Told of settings that the model does not take; the library would print each, each time. */
  onWarning: (text: string) => void;
};

/**
 * The AI SDK's client for a model. Each provider's package is loaded when it is first asked
 * for, so that a run which calls no model pays for none.
 */
export async function connectModel(id: ModelId, connection: Connection): Promise<LanguageModel> {
  const { wrapLanguageModel } = await import("ai");
  const model = await providerModel(id, connection);
  return wrapLanguageModel({ model, middleware: warningsTo(connection.onWarning) });
}

async function providerModel(id: ModelId, connection: Connection) {
  const settings = {
    ...(connection.apiKey === null ? {} : { apiKey: connection.apiKey }),
    ...(id.baseUrl === null ? {} : { baseURL: id.baseUrl }),
    fetch: connection.fetch,
  };
  switch (protocolOf(id)) {
    case "openai": {
      const { createOpenAI } = await import("@ai-sdk/openai");
      return createOpenAI(settings)(id.model);
    }
    case "anthropic": {
      const { createAnthropic } = await import("@ai-sdk/anthropic");
      return createAnthropic(settings)(id.model);
    }
    case "google": {
      const { createGoogle } = await import("@ai-sdk/google");
      return createGoogle(settings)(id.model);
    }
    case "compatible": {
      const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
      const server = { ...settings, name: id.provider, baseURL: id.baseUrl ?? "" };
      return createOpenAICompatible({ ...server, includeUsage: true })(id.model);
    }
  }
}

function warningsTo(onWarning: (text: string) => void): LanguageModelMiddleware {
  return {
    specificationVersion: "v4",
    async wrapStream({ doStream }) {
      const result = await doStream();
      const take = new TransformStream<StreamPart, StreamPart>({
        transform(part, controller) {
          if (part.type !== "stream-start") return controller.enqueue(part);
          for (const warning of part.warnings) onWarning(warningText(warning));
          controller.enqueue({ ...part, warnings: [] });
        },
      });
      return { ...result, stream: result.stream.pipeThrough(take) };
    },
  };
}

type StreamResult = Awaited<ReturnType<NonNullable<LanguageModelMiddleware["wrapStream"]>>>;
type StreamPart = StreamResult["stream"] extends ReadableStream<infer Part> ? Part : never;
type Warning = Extract<StreamPart, { type: "stream-start" }>["warnings"][number];

function warningText(warning: Warning): string {
  if (warning.type === "other" || warning.type === "deprecated") return warning.message;
  return warning.details ?? `${warning.feature} is not supported`;
}
