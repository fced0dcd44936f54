import { points } from "../../views/format.ts";
import type { ClusterReport, GroupClusters, ProblemReport } from "../data/report-data-types.ts";
import { type Html, html } from "../html/html.ts";
import { longGroup, plural, shortId } from "../html/words.ts";
import { scrolling } from "./parts.ts";

/** How many members of a cluster are named. */
const mostNamed = 4;

/** Programs that answered alike on the made inputs of a group, the largest clusters first. */
export function clustersSection(problem: ProblemReport, id: string): Html {
  const { clusters } = problem;
  if (clusters.length === 0) return html`<p class="quiet">No programs were ranked.</p>`;
  const hardestFirst = clusters.toReversed();
  return html`${hardestFirst.map((group) => groupClusters(group, problem, id))}`;
}

const heads = [
  ["Cluster", ""],
  ["Programs", "number"],
  ["Best rank", "number"],
  ["Pass all samples", "number"],
  ["Best members", ""],
  ["Submitted as", ""],
  ["Points", "number"],
] as const;

function groupClusters(group: GroupClusters, problem: ProblemReport, id: string): Html {
  const { name, maxScore } = problem.groups.find((one) => one.name === group.group) ?? {
    name: group.group,
    maxScore: 0,
  };
  const left = group.clusters - group.top.length;
  const table = html`<table class="plain">
<thead><tr>${heads.map(([head, style]) => html`<th scope="col" class="${style}">${head}</th>`)}</tr></thead>
<tbody>${group.top.map((cluster) => clusterRow(cluster, id, maxScore))}</tbody></table>`;
  return html`<details class="fold"><summary>${longGroup(name)}: ${plural(group.programs, "program")} in ${plural(group.clusters, "cluster")}</summary>
${scrolling(`Clusters of ${longGroup(name)}`, table)}
${left > 0 ? html`<p class="quiet">${plural(left, "smaller cluster")} not shown.</p>` : null}</details>`;
}

function clusterRow(cluster: ClusterReport, id: string, maxScore: number): Html {
  const { members, submitted, bestScore } = cluster;
  const passing = members.filter(({ samples, samplesPassed }) => samplesPassed === samples).length;
  const of = members.length < cluster.size ? `${members.length} best` : String(members.length);
  const more = cluster.size - Math.min(mostNamed, members.length);
  return html`<tr><th scope="row">${cluster.cluster + 1}</th>
<td class="number">${cluster.size}</td>
<td class="number">${cluster.bestRank}</td>
<td class="number">${passing} of ${of}</td>
<td>${members.slice(0, mostNamed).map(({ program }) => html`<code title="${program}">${shortId(program)}</code> `)}${more > 0 ? html`<span class="quiet">and ${more} more</span>` : null}</td>
<td>${submitted.length === 0 ? html`<span class="quiet">not submitted</span>` : submitted.map((number) => html`<a href="#${id}-s${number}">#${number}</a> `)}</td>
<td class="number">${bestScore === null ? "" : `${points(bestScore)} / ${points(maxScore)}`}</td></tr>`;
}
