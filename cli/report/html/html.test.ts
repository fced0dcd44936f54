import * as fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { html } from "./html.ts";

describe("html", () => {
  test("escapes what is put into it, in text and in attributes", () => {
    const hostile = `"><script>alert('x')</script>&`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      `<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>`,
    );
  });

  test("takes pieces, lists of pieces, numbers and nothing", () => {
    const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${null}${3}`.markup).toBe(
      "<ul><li>a</li><li>&lt;b&gt;</li></ul>3",
    );
  });

  test("writes out characters that would reorder or hide text", () => {
    expect(html`${"user\u202Etxt.exe\u0000\u001B[2J"}`.markup).toBe(
      "user⟨U+202E⟩txt.exe⟨U+0000⟩⟨U+001B⟩[2J",
    );
  });

  test("any text stays text: it comes back from a parsed page and makes no element", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const { document } = parseHTML(html`<body><p title="${text}">${text}</p></body>`.markup);
        const [only, ...others] = document.querySelectorAll("*:not(body)");
        expect(others).toHaveLength(0);
        expect(only?.textContent).toBe(text);
        expect(only?.getAttribute("title")).toBe(text);
      }),
    );
  });
});
