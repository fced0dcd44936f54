import { contestTime, points } from "../../views/format.ts";
import type { ProblemReport, SubmissionReport } from "../data/report-data-types.ts";
import { type Html, html } from "../html/html.ts";
import {
  featureInWords,
  longGroup,
  plural,
  refusalInWords,
  sentence,
  shortGroup,
  shortId,
} from "../html/words.ts";
import { type Share, shareOf } from "./parts.ts";

/** A page with more than this of one problem can't be read. */
const mostShown = 250;
/** Sources of those that gained nothing, after which they are left out. */
const mostSources = 100;

/** Every submission: what was handed in and why, what came of it, what it gained. */
export function submissionsSection(problem: ProblemReport, id: string): Html {
  const { submissions } = problem;
  if (submissions.length === 0) return html`<p class="quiet">Nothing was submitted.</p>`;
  const shown = submissions.filter(({ gained }, index) => index < mostShown || (gained ?? 0) !== 0);
  const left = submissions.length - shown.length;
  return html`<ol class="submissions">${shown.map((one, index) => submission(one, id, index))}</ol>
${left > 0 ? html`<p class="quiet">${plural(left, "later submission")} without gain ${left === 1 ? "is" : "are"} left out; <code>medalist report --json</code> has all.</p>` : null}`;
}

function submission(one: SubmissionReport, id: string, index: number): Html {
  const { number, program, why, atMs } = one;
  return html`<li id="${id}-s${number}" class="submission${(one.gained ?? 0) > 0 ? " gain" : ""}">
<div class="line">
<span class="number-of">${number}</span>
<span class="when">${atMs === null ? "" : contestTime(atMs)}</span>
<span class="aim">for ${longGroup(why.group)}</span>
${results(one)}
<span class="gained">${gain(one)}</span>
</div>
<p class="why">${sentence(why.note)}${position(one)} ${components(one)}</p>
<p class="program"><code title="${program.id}">${shortId(program.id)}</code> ${program.language}${writtenFor(one)}, ${samples(one)}</p>
${index < mostSources || (one.gained ?? 0) !== 0 ? source(one) : null}
</li>`;
}

function results(one: SubmissionReport): Html {
  if (one.outcome === "waiting") return html`<span class="outcome">no result yet</span>`;
  if (one.outcome === "refused") {
    return html`<span class="outcome">${refusalInWords(one.refusal)}</span>`;
  }
  if (one.groups.length === 0) {
    return html`<span class="outcome">${one.verdict ?? "no feedback"}${one.score === null ? null : `, ${points(one.score)} points`}${atTheEnd(one)}</span>`;
  }
  return html`<ul class="cells small" aria-label="Verdict by group">${one.groups.map((group) => {
    const share: Share = shareOf(group.score, group.maxScore);
    const aimed = group.name === one.why.group ? " aimed" : "";
    const told = `${longGroup(group.name)}: ${group.verdict}, ${points(group.score)} of ${points(group.maxScore)} points`;
    return html`<li class="cell ${share}${aimed}" title="${told}"><span class="name">${shortGroup(group.name)}</span> <span>${group.verdict}${share === "part" ? ` ${points(group.score)}` : null}</span></li> `;
  })}</ul>`;
}

/** What the contestant did not know while the contest lasted. */
function atTheEnd({ verdict, officialVerdict }: SubmissionReport): string | null {
  if (officialVerdict === null || officialVerdict === verdict) return null;
  return `; ${officialVerdict}, it was told after the end`;
}

function gain({ gained, scoreSince }: SubmissionReport): Html | null {
  if (gained === null) return null;
  const since = scoreSince === null ? null : html`<small>now ${points(scoreSince)}</small>`;
  if (gained === 0) return html`<span class="quiet">no gain</span>`;
  return html`<b>${gained > 0 ? "+" : "−"}${points(Math.abs(gained))}</b> ${since}`;
}

function position({ why }: SubmissionReport): string {
  const { rank, score } = why;
  if (rank === null || score === null) return "";
  return ` Rank ${rank} of its group, score ${signed(score).replace(/^\+/, "")}:`;
}

/** Parts of the score, the largest first. */
function components({ why }: SubmissionReport): Html {
  const parts = Object.entries(why.components).toSorted(
    ([, a], [, b]) => Math.abs(b) - Math.abs(a),
  );
  return html`${parts.map(
    ([feature, part]) =>
      html`<span class="component"><b>${signed(part)}</b> ${featureInWords(feature)}</span> `,
  )}`;
}

function signed(value: number): string {
  const digits = Math.abs(value).toFixed(2);
  return `${value < 0 ? "−" : "+"}${digits}`;
}

function writtenFor({ program }: SubmissionReport): string {
  const aims = program.aims.map(longGroup);
  return aims.length === 0 ? "" : ` for ${aims.join(", ")}`;
}

function samples({ program }: SubmissionReport): string {
  if (program.samples === 0) return "no samples";
  if (program.samplesPassed === program.samples) return "passes all samples";
  return `passes ${program.samplesPassed} of ${program.samples} samples`;
}

function source({ program }: SubmissionReport): Html | null {
  if (program.source === "") return null;
  const lines = program.source.trimEnd().split("\n").length;
  return html`<details><summary>Source, ${plural(lines, "line")}</summary><pre tabindex="0"><code>${program.source}</code></pre></details>`;
}
