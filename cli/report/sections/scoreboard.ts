import { contestTime, points } from "../../views/format.ts";
import type { GroupReport, ProblemReport, ReportData } from "../data/report-data-types.ts";
import { type Html, html } from "../html/html.ts";
import { closedInWords, longGroup, plural, shortGroup } from "../html/words.ts";
import { mark, scoreOf, shareOf } from "./parts.ts";

/** Points by problem and group. Roles are written out, as narrow screens lay rows out as blocks. */
export function scoreboardSection(data: ReportData): Html {
  const isTimed = data.rule.scoring !== "groups" && data.rule.scoring !== "submission";
  return html`<section aria-labelledby="scoreboard">
<h2 id="scoreboard">Scoreboard</h2>
<table class="board" role="table">
<thead role="rowgroup"><tr role="row">${[
    "Problem",
    isTimed ? "Accepted" : "Points by group",
    data.rule.scoring === "icpc" ? "Solved" : "Score",
    "Submissions",
    "Time",
  ].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${data.problems.map((problem, index) => row(problem, index, isTimed))}</tbody>
${data.problems.length > 1 ? totalRow(data) : null}
</table>
${isTimed ? null : legend}
</section>`;
}

const legend = html`<p class="legend"><span class="cell full">${mark("full")} all points</span> <span class="cell part">${mark("part")} some</span> <span class="cell none">${mark("none")} none</span></p>`;

function row(problem: ProblemReport, index: number, isTimed: boolean): Html {
  const { cap } = problem;
  const counted = problem.submissions.filter(({ outcome }) => outcome === "judged").length;
  return html`<tr role="row">
<th role="rowheader" scope="row"><a href="#p${index + 1}">${problem.title}</a><small>${closedInWords(problem)}</small></th>
<td role="cell" class="groups">${isTimed ? accepted(problem) : html`<ul class="cells">${problem.groups.map(cell)}</ul>`}</td>
<td role="cell" class="number">${scoreOf(problem.score, problem.maxScore)}</td>
<td role="cell" class="number narrow-label" data-label="submissions">${counted}${cap === null ? null : html`<span class="of"> of ${cap.toLocaleString("en")}</span>`}</td>
<td role="cell" class="number narrow-label" data-label="h">${contestTime(problem.clockMs)}</td>
</tr>`;
}

/** When it was accepted, and after how many rejected submissions. */
function accepted({ reachedAtMs, rejected }: ProblemReport): string {
  const tries = rejected === 0 ? "" : plural(rejected, "rejected submission");
  if (reachedAtMs === null) return tries;
  return `${contestTime(reachedAtMs)} h${tries === "" ? "" : `, after ${tries}`}`;
}

function cell({ name, score, maxScore }: GroupReport): Html {
  const share = shareOf(score, maxScore);
  const got = score === null ? "?" : points(score);
  return html`<li class="cell ${share}" title="${longGroup(name)}"><span class="name">${shortGroup(name)}</span> <span class="points">${got}/${points(maxScore)}</span> ${mark(share)}</li> `;
}

function totalRow({ score, maxScore, submissions, clockMs }: ReportData): Html {
  return html`<tfoot role="rowgroup"><tr role="row">
<th role="rowheader" scope="row">Total</th><td role="cell" class="groups"></td>
<td role="cell" class="number">${scoreOf(score, maxScore)}</td>
<td role="cell" class="number narrow-label" data-label="submissions">${submissions}</td>
<td role="cell" class="number narrow-label" data-label="h">${contestTime(clockMs)}</td>
</tr></tfoot>`;
}
