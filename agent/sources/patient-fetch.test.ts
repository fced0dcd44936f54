import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { patientFetch } from "./patient-fetch.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  const address = server.address();
  return typeof address === "object" ? `http://127.0.0.1:${address?.port}/` : "";
}

const fetch = patientFetch(10_000);

describe("patient fetch", () => {
  test("sends method, headers and body, and gives status, headers and body", async () => {
    const url = await serve((request, response) => {
      response.writeHead(418, { "x-said": request.headers["x-say"] });
      request.pipe(response);
    });
    const response = await fetch(url, { method: "POST", headers: { "x-say": "hi" }, body: "tea" });
    expect(response.status).toBe(418);
    expect(response.headers.get("x-said")).toBe("hi");
    expect(await response.text()).toBe("tea");
  });

  test("gives the beginning of a body before its end has come", async () => {
    const url = await serve((_, response) => void response.write("first"));
    const reader = (await fetch(url)).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("first");
  });

  test("rejects where nobody listens", async () => {
    await expect(fetch("http://127.0.0.1:9/")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  test("tells of a body that was cut", async () => {
    const url = await serve((_, response) => {
      response.write("first", () => response.destroy());
    });
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow("aborted");
  });

  test("is not patient without end", async () => {
    const url = await serve(() => {});
    await expect(patientFetch(50)(url)).rejects.toMatchObject({ code: "ETIMEDOUT" });
    const halting = await serve((_, response) => void response.write("first"));
    const response = await patientFetch(50)(halting);
    await expect(response.text()).rejects.toThrow(/abort|silent/);
  });

  test("is stopped by its signal, before and in the midst of the answer", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/begin") response.write("first");
    });
    const stop = AbortSignal.timeout(50);
    await expect(fetch(url, { signal: stop })).rejects.toMatchObject({ name: "AbortError" });
    const control = new AbortController();
    const response = await fetch(`${url}begin`, { signal: control.signal });
    control.abort();
    await expect(response.text()).rejects.toThrow(/abort|silent/);
  });
});
