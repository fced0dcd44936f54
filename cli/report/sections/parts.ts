import type { Content, Html } from "../html/html.ts";
import { html } from "../html/html.ts";
import { points } from "../../views/format.ts";

/** A name and a value, for a list of facts. */
export type Fact = { name: string; value: Content; note?: string };

export function factList(facts: readonly Fact[]): Html {
  return html`<dl class="facts">${facts.map(
    ({ name, value, note }) =>
      html`<div><dt>${name}</dt><dd>${value}${note ? html`<small>${note}</small>` : null}</dd></div>`,
  )}</dl>`;
}

/** A table that scrolls by itself where the page is too narrow for it. */
export function scrolling(label: string, table: Html): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
}

/** Score of a maximum; `?` where feedback hides it. */
export function scoreOf(score: number | null, maxScore: number): Html {
  const got = score === null ? "?" : points(score);
  return html`<span class="score"><b>${got}</b><span class="of"> / ${points(maxScore)}</span></span>`;
}

export type Share = "full" | "part" | "none" | "hidden";

export function shareOf(score: number | null, maxScore: number): Share {
  if (score === null) return "hidden";
  if (score >= maxScore) return "full";
  return score > 0 ? "part" : "none";
}

const marks: Readonly<Record<Share, string>> = { full: "✓", part: "◐", none: "–", hidden: "?" };

/** A coloured cell that says by a sign what its colour says. */
export function mark(share: Share): Html {
  return html`<span class="mark" aria-hidden="true">${marks[share]}</span>`;
}
