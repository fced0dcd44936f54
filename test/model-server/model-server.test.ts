import { expect, test } from "vitest";
import { buildPrompt, comparisonPrompt } from "../../agent/prompts/build-prompt.ts";
import { exampleProblem } from "../../agent/prompts/example-problem.ts";
import { readTemplates } from "../../agent/prompts/templates.ts";
import { startModelServer } from "./model-server.ts";
import { readPrompt } from "./read-prompt.ts";
import { answer } from "./reply.ts";

test("a test can tell from any prompt what it asks for", () => {
  const templates = readTemplates();
  const ask = { problem: exampleProblem, group: null, index: 0 };
  for (const want of ["solution", "generator", "validator", "brute", "scorer"] as const) {
    const prompt = buildPrompt(templates, { ...ask, want });
    expect(readPrompt(prompt)).toEqual({ title: "Pair Sum", want, oneGroup: false });
  }
  const program = { language: "cpp20", source: "int main() {}\n" } as const;
  const repair = { round: 1, program, points: [], failing: null };
  const mending = buildPrompt(templates, { ...ask, want: "solution", repair });
  expect(readPrompt(mending).want).toBe("repair");
  const pair = { problem: exampleProblem, first: program, second: program, difference: null };
  expect(readPrompt(comparisonPrompt(templates, pair)).want).toBe("comparison");
  const small = buildPrompt(templates, { ...ask, want: "solution", group: "small" });
  expect(readPrompt(small).oneGroup).toBe(true);
});

test("the server streams events, remembers what it was asked, and answers nothing else", async () => {
  const server = await startModelServer(({ prompt }) => answer(`You said: ${prompt}`));
  const body = {
    model: "m",
    messages: [{ role: "user", content: [{ type: "text", text: "hi" }] }],
  };
  const url = `${server.baseUrl}/chat/completions`;
  const reply = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  expect(await reply.text()).toMatch(/^data: .*You said: hi.*data: \[DONE\]\n\n$/s);
  expect(server.requests).toMatchObject([{ number: 0, prompt: "hi", body }]);
  expect((await fetch(`${server.baseUrl}/models`)).status).toBe(404);
  await server.close();
});
