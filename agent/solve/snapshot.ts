import type { BodyOf } from "../journal/events.ts";
import type { Field } from "../rank/field.ts";
import { round, type Ranking, type Rankings } from "../rank/rank.ts";

const mostClusters = 20;
const mostMembers = 10;
const mostPrograms = 30;

/** The rankings of a problem as the journal keeps them: bounded, for reports. */
export function rankingSnapshot(
  problem: string,
  field: Field,
  rankings: Rankings,
): BodyOf<"ranked"> {
  const groups = field.groups.flatMap(({ name }) => {
    const ranking = rankings.get(name);
    return ranking === undefined ? [] : [groupSnapshot(field, name, ranking)];
  });
  return { type: "ranked", problem, groups };
}

function groupSnapshot(
  field: Field,
  group: string,
  ranking: Ranking,
): BodyOf<"ranked">["groups"][number] {
  const { of, sizes } = ranking.clusters;
  const members = sizes.slice(0, mostClusters).map((): number[] => []);
  for (const program of ranking.order) {
    const list = members[of[program] ?? 0];
    if (list !== undefined && list.length < mostMembers) list.push(program);
  }
  const name = (program: number) => field.programs[program]?.id ?? "";
  const rank = (program: number | undefined) => (ranking.rank[program ?? 0] ?? 0) + 1;
  return {
    group,
    programs: field.programs.length,
    clusters: sizes.length,
    topClusters: members.map((list, cluster) => ({
      cluster,
      size: sizes[cluster] ?? 0,
      bestRank: rank(list[0]),
      members: list.map(name),
    })),
    topPrograms: Array.from(ranking.order.subarray(0, mostPrograms), (program) => ({
      program: name(program),
      rank: rank(program),
      cluster: of[program] ?? 0,
      score: round(ranking.scores[program] ?? 0),
      components: ranking.components(program),
    })),
  };
}
