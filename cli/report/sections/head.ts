import { simulatedLabel } from "../../../agent/simulated-model/simulated-id.ts";
import { contestTime, dollars, points, shortCount } from "../../views/format.ts";
import type { Cost, ReportData } from "../data/report-data-types.ts";
import { type Html, html } from "../html/html.ts";
import { plural, unitOf } from "../html/words.ts";
import { type Fact, factList } from "./parts.ts";

/** What was played. */
export function headSection({ run, title }: ReportData): Html {
  return html`<header class="head">
<p class="eyebrow">medalist run <code>${run}</code></p>
<h1>${title}</h1>
</header>`;
}

/** How it was played, and what came of it; with a heading where something stands before it. */
export function playedSection(data: ReportData): Html {
  const told = html`${simulated(data)}${unfinished(data)}
<div class="hero">
<p class="total"><b>${data.score === null ? "?" : points(data.score)}</b><span>of ${points(data.maxScore)} ${currencyOf(data)}</span></p>
${data.score === null ? html`<p class="quiet">This contest's feedback does not tell ${unitOf(data.rule)}.</p>` : meter(data.score, data.maxScore)}
</div>
${factList(facts(data))}`;
  if (data.comparison === null) return html`<div>${told}</div>`;
  return html`<section aria-labelledby="played"><h2 id="played">Played live</h2>${told}</section>`;
}

function meter(score: number, maxScore: number): Html {
  const percent = maxScore === 0 ? 0 : Math.round((1000 * score) / maxScore) / 10;
  return html`<div class="meter" aria-hidden="true"><i style="width:${Math.min(100, percent)}%"></i></div>`;
}

function simulated(data: ReportData): Html | null {
  if (!data.simulated) return null;
  return html`<p class="notice"><b>${simulatedLabel}.</b> No figure here predicts a model's result.</p>`;
}

function unfinished({ status }: ReportData): Html | null {
  if (status === "finished") return null;
  return html`<p class="notice">The run is not finished: this is how far it has come.</p>`;
}

function facts(data: ReportData): Fact[] {
  const { rule, cost } = data;
  const allowed =
    rule.cap === null ? "no cap" : `at most ${rule.cap.toLocaleString("en")} a problem`;
  const apart = rule.intervalMs === 0 ? "" : `, ${rule.intervalMs / 1000} s apart`;
  const end = data.endMs === null ? "" : `of ${contestTime(data.endMs)} h, ${data.clock} clock`;
  const times = data.resumptions === 0 ? "" : `, resumed ${plural(data.resumptions, "time")}`;
  return [
    { name: "Rule", value: rule.name, note: `${allowed}${apart}` },
    ...placeFacts(data),
    { name: "Submissions", value: data.submissions.toLocaleString("en"), note: "counted" },
    { name: "Strategy", value: data.strategy },
    { name: "Programs from", value: data.source },
    { name: "Contest time", value: contestTime(data.clockMs), note: end },
    {
      name: "Tokens",
      value: shortCount(cost.inputTokens + cost.outputTokens),
      note: tokenNote(cost),
    },
    { name: "Cost", value: dollars(cost.costUsd), note: costNote(cost) },
    { name: "Played", value: day(data.startedAt), note: `${minute(data.startedAt)} UTC${times}` },
  ];
}

/** What the score is counted in. */
function currencyOf({ rule, maxScore }: ReportData): string {
  return rule.scoring === "icpc" && maxScore === 1 ? "problem solved" : unitOf(rule);
}

/** What the rule makes of the run besides its score. */
function placeFacts({ rule, penaltyMs, official, standing }: ReportData): Fact[] {
  const found: Fact[] = [];
  if (penaltyMs !== null)
    found.push({ name: "Penalty", value: inMinutes(penaltyMs), note: "decides between equals" });
  if (rule.pretests !== null)
    found.push({
      name: "Scores by",
      value: official === null ? "pretests" : "system tests",
      note: "hacks are left out",
    });
  const frozen = official?.frozen ?? null;
  if (frozen !== null)
    found.push({
      name: "Frozen scoreboard",
      value: points(frozen.score ?? 0),
      note: `${inMinutes(frozen.penaltyMs ?? 0)}, ${plural(frozen.pending, "submission")} pending`,
    });
  if (standing !== null)
    found.push({
      name: "Rank",
      value: standing.place.rank.toLocaleString("en"),
      note: `beside ${plural(standing.place.contestants, "contestant")}`,
    });
  return found;
}

function inMinutes(ms: number): string {
  return `${Math.floor(ms / 60_000).toLocaleString("en")} min`;
}

function tokenNote({ reasoningTokens, calls }: Cost): string {
  return `${shortCount(reasoningTokens)} reasoning, ${plural(calls, "model call")}`;
}

function costNote({ unpricedCalls }: Cost): string {
  return unpricedCalls === 0 ? "" : `and ${plural(unpricedCalls, "call")} of unknown price`;
}

function day(iso: string): string {
  return iso.slice(0, 10);
}

function minute(iso: string): string {
  return iso.slice(11, 16);
}
