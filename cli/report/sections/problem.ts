import { points } from "../../views/format.ts";
import type { GroupReport, ProblemReport } from "../data/report-data-types.ts";
import { type Html, html } from "../html/html.ts";
import { closedInWords, longGroup, plural, sentence } from "../html/words.ts";
import { clustersSection } from "./clusters.ts";
import { madeSection } from "./made.ts";
import { mark, scoreOf, scrolling, shareOf } from "./parts.ts";
import { practiceSection } from "./practice.ts";
import { submissionsSection } from "./submissions.ts";

export function problemSection(problem: ProblemReport, index: number): Html {
  const id = `p${index + 1}`;
  const counted = problem.submissions.filter(({ outcome }) => outcome === "judged").length;
  return html`<section class="problem" aria-labelledby="${id}">
<div class="title"><h2 id="${id}">${problem.title}</h2>${scoreOf(problem.score, problem.maxScore)}</div>
<p class="quiet">${sentence(`${plural(counted, "submission")}; ${closedInWords(problem)}`)}</p>
${problem.failures.map((message) => html`<p class="notice">Broke off: ${message}</p>`)}
<h3>Groups</h3>${groupsTable(problem.groups, id)}
<h3>Submissions</h3>${submissionsSection(problem, id)}
<h3>Clusters</h3>${clustersSection(problem, id)}
<div class="pair"><div><h3>Samples</h3>${practiceSection(problem)}</div>
<div><h3>Made inputs</h3>${madeSection(problem)}</div></div>
</section>`;
}

function groupsTable(groups: readonly GroupReport[], id: string): Html {
  if (groups.length === 0) return html`<p class="quiet">The problem was never opened.</p>`;
  const table = html`<table class="plain">
<thead><tr><th scope="col">Group</th><th scope="col" class="number">Points</th><th scope="col">All points by</th><th scope="col" class="number">Submissions for it</th><th scope="col">Includes</th></tr></thead>
<tbody>${groups.map((group) => groupRow(group, id))}</tbody></table>`;
  return scrolling("Groups", table);
}

function groupRow(
  { name, score, maxScore, contains, solvedBy, aimed }: GroupReport,
  id: string,
): Html {
  const share = shareOf(score, maxScore);
  return html`<tr><th scope="row">${longGroup(name)}</th>
<td class="number"><span class="cell ${share}">${score === null ? "?" : points(score)} / ${points(maxScore)} ${mark(share)}</span></td>
<td>${solvedBy === null ? html`<span class="quiet">none</span>` : html`<a href="#${id}-s${solvedBy}">#${solvedBy}</a>`}</td>
<td class="number">${aimed}</td>
<td class="quiet">${contains.map(longGroup).join(", ")}</td></tr>`;
}
