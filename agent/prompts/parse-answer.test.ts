import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fenced } from "./fences.ts";
import { parseAnswer } from "./parse-answer.ts";

const limit = 1000;
const block = (tag: string, source = "x\n") => `\`\`\`${tag}\n${source}\`\`\`\n`;
const solution = (text: string) => parseAnswer(text, "solution", limit);

describe("the code of an answer", () => {
  test("is the last complete block in a language that fits", () => {
    const text = `${block("cpp", "first\n")}or\n${block("python", "second\n")}prints\n${block("text", "42\n")}`;
    expect(solution(text)).toEqual({
      ok: true,
      code: { want: "solution", program: { language: "python3", source: "second\n" } },
    });
  });

  test.each([
    ["cpp", "cpp20"],
    ["C++", "cpp20"],
    ["c++20", "cpp20"],
    ["cpp17", "cpp17"],
    ["cc", "cpp20"],
    ["py", "python3"],
    ["Python3", "python3"],
  ])("with the tag %s is %s", (tag, language) => {
    expect(solution(block(tag))).toMatchObject({ code: { program: { language } } });
  });

  test("of a generator or a validator may be JavaScript, Python or C++", () => {
    for (const want of ["generator", "validator"] as const) {
      const script = (tag: string) => parseAnswer(block(tag), want, limit);
      expect(script("js")).toMatchObject({ code: { want, script: { language: "javascript" } } });
      expect(script("python")).toMatchObject({ code: { script: { language: "python3" } } });
      expect(script("cpp")).toMatchObject({ code: { script: { language: "cpp20" } } });
    }
  });

  test("of a scorer is JavaScript, whatever else stands after it", () => {
    expect(parseAnswer(block("javascript") + block("python"), "scorer", limit)).toEqual({
      ok: true,
      code: { want: "scorer", script: { language: "javascript", source: "x\n" } },
    });
  });
});

describe("an answer holds no code", () => {
  test.each([
    ["without a block", "I would sort the numbers.", "no fenced block of C++ or Python"],
    ["with an untagged block only", block(""), "no fenced block of C++ or Python"],
    ["in a language that nobody asked for", block("rust"), "no fenced block of C++ or Python"],
    ["that ends inside its block", "```cpp\nint main() {", "ends inside its last code block"],
    ["that ends inside a block after a whole one", `${block("cpp")}\`\`\`cpp\nint`, "ends inside"],
    ["with an empty block", block("cpp", "  \n"), "empty"],
    ["with a NUL in its code", block("cpp", "a\0b\n"), "NUL"],
    [
      "longer than the problem allows",
      block("cpp", `${"x".repeat(limit)}\n`),
      "1001 bytes; at most 1000",
    ],
  ])("%s", (_, text, reason) => {
    const parsed = solution(text);
    expect(parsed.ok ? "" : parsed.reason).toContain(reason);
  });
});

test("a stray fence after the code does no harm", () => {
  expect(solution(`${block("cpp")}\`\`\`\n`)).toMatchObject({ ok: true });
});

const prose = fc
  .array(fc.oneof(fc.string(), fc.constant("text")), { maxLength: 5 })
  .map((all) => all.join(" ").replace(/[`~\r\n]/g, " "));

test("a program in a fence is found with any prose around it", () => {
  fc.assert(
    fc.property(prose, fc.string({ maxLength: 200 }), prose, (before, source, after) => {
      const clean = source.replace(/[\r\0]/g, " ");
      fc.pre(clean.trim() !== "");
      const text = `${before}\n${fenced("cpp", clean)}\n${after}`;
      expect(parseAnswer(text, "solution", 10_000)).toEqual({
        ok: true,
        code: {
          want: "solution",
          program: { language: "cpp20", source: clean.replace(/\n*$/, "\n") },
        },
      });
    }),
  );
});

test("a truncated answer is never taken for a whole one", () => {
  const whole = `Sure.\n${block("cpp", "int main() {\n  return 0;\n}\n")}`;
  const opening = whole.indexOf("```cpp");
  for (let length = opening + 7; length < whole.length - 4; length++) {
    expect(solution(whole.slice(0, length)).ok).toBe(false);
  }
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("solution", "generator", "validator", "brute", "scorer"),
      (text, want) => {
        expect(typeof parseAnswer(text, want, limit).ok).toBe("boolean");
      },
    ),
  );
});
