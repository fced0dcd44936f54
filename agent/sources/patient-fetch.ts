import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { Readable } from "node:stream";

/**
 * A `fetch` for models that think for long before they say anything. The built-in one ends a
 * request after five minutes of silence, and an answer that was nearly bought is lost. This
 * one waits `idleMs` for the next byte; it follows no redirects and asks for no compression.
 */
export function patientFetch(idleMs: number): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = Buffer.from(await request.arrayBuffer());
    const response = await send(request, body, idleMs);
    const status = response.statusCode ?? 500;
    const empty = status === 204 || status === 304;
    return new Response(empty ? null : asWebStream(response), {
      status,
      statusText: response.statusMessage ?? "",
      headers: headersOf(response),
    });
  };
}

async function send(request: Request, body: Buffer, idleMs: number): Promise<IncomingMessage> {
  const open = new URL(request.url).protocol === "https:" ? httpsRequest : httpRequest;
  return await new Promise((resolve, reject) => {
    const outgoing = open(request.url, {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      signal: request.signal,
    });
    outgoing.once("response", resolve);
    outgoing.once("error", reject);
    outgoing.setSocketKeepAlive(true, 60_000);
    outgoing.setTimeout(idleMs, () => outgoing.destroy(silence(idleMs)));
    outgoing.end(body);
  });
}

/** Named as the system names it, so that the AI SDK takes it for a failure worth a retry. */
function silence(idleMs: number): Error {
  const error = new Error(`the server was silent for ${Math.round(idleMs / 1000)} s`);
  return Object.assign(error, { code: "ETIMEDOUT" });
}

function asWebStream(response: IncomingMessage): ReadableStream<Uint8Array> {
  // An abort or a reset after the response has begun is told by the stream; without a
  // listener it would be thrown where nobody can catch it.
  response.on("error", () => {});
  return Readable.toWeb(response);
}

function headersOf(response: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(response.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
