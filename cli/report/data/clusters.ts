import type { EventBody } from "../../../agent/journal/events.ts";
import type {
  ClusterReport,
  GroupClusters,
  ProgramReport,
  SubmissionReport,
} from "./report-data-types.ts";

/** The largest clusters of each group, with what submitting their members brought. */
export function clustersOf(
  events: readonly EventBody[],
  programs: ReadonlyMap<string, ProgramReport>,
  submissions: readonly SubmissionReport[],
): GroupClusters[] {
  const ranked = events.find((event) => event.type === "ranked");
  return (ranked?.groups ?? []).map(({ group, programs: count, clusters, topClusters }) => ({
    group,
    programs: count,
    clusters,
    top: topClusters.map(({ cluster, size, bestRank, members }) => ({
      cluster,
      size,
      bestRank,
      members: members.map((id) => {
        const program = programs.get(id);
        const { samplesPassed = 0, samples = 0 } = program ?? {};
        return { program: id, samplesPassed, samples };
      }),
      ...submittedOf(group, cluster, new Set(members), submissions),
    })),
  }));
}

/** The journal names a few members of a cluster; a submission aimed at the group names its own. */
function submittedOf(
  group: string,
  cluster: number,
  members: ReadonlySet<string>,
  submissions: readonly SubmissionReport[],
): Pick<ClusterReport, "submitted" | "bestScore"> {
  const own = submissions.filter(
    ({ program, why }) =>
      members.has(program.id) || (why.group === group && why.cluster === cluster),
  );
  const scores = own.flatMap(({ groups }) =>
    groups.filter(({ name }) => name === group).map(({ score }) => score),
  );
  return {
    submitted: own.map(({ number }) => number),
    bestScore: scores.length === 0 ? null : Math.max(...scores),
  };
}
