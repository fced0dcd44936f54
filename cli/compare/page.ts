import { pageOf } from "../report/html/page-of.ts";
import { html } from "../report/html/html.ts";
import { comparisonSection } from "../report/sections/comparison.ts";
import type { Comparison } from "./comparison.ts";

/** A comparison as one page that needs nothing but itself. */
export function comparisonPage(comparison: Comparison): string {
  return pageOf(
    `${comparison.title}: cap and strategy`,
    html`<main>
<header class="head"><p class="eyebrow">medalist run <code>${comparison.recording}</code></p>
<h1>${comparison.title}</h1></header>
${comparisonSection(comparison)}
</main>
<footer><p>Made by medalist compare.</p></footer>`,
  );
}
