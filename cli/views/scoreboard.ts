import { styleText } from "node:util";
import { simulatedLabel } from "../../agent/simulated-model/simulated-id.ts";
import type { Total } from "../../judge/rules/counted.ts";
import { countsGroups, type Rule } from "../../judge/rules/rule.ts";
import { type ProblemState, type RunState, totalOfRun } from "../run-state/run-state.ts";
import { columnsOf } from "./columns-of.ts";
import { contestTime, dollars, points, shortCount } from "./format.ts";
import { cut, table, widthOf } from "./table.ts";
import { visibleText } from "./visible-text.ts";

type Stream = NodeJS.WriteStream;

/** A file or a pipe has no edge. */
const asWideAsItTakes = Infinity;

/** The final scoreboard, for stdout. */
export function scoreboardView(state: RunState, stream: Stream = process.stdout): string {
  return [boardHead(state, stream), "", board(state, stream), "", boardFoot(state)].join("\n");
}

/** The scoreboard while it plays: what each problem is doing now comes with it. */
export function progressBoard(state: RunState, stream: Stream): string {
  const columns = columnsOf(stream, asWideAsItTakes);
  const doing = state.problems.map(({ name, doing: what }) => {
    const label = `${visibleText(name)}: `;
    return label + styleText("dim", cut(oneLine(what), columns - label.length - 1), { stream });
  });
  const foot = [...simulatedLine(state), boardFoot(state)];
  return [board(state, stream), "", ...doing, ...foot].join("\n");
}

function boardHead(state: RunState, stream: Stream): string {
  const title = styleText("bold", oneLine(state.title), { stream });
  const facts = `${state.rule.name} rules, strategy ${state.strategy}, ${state.source}`;
  return [title, oneLine(facts), ...simulatedLine(state)].join("\n");
}

function simulatedLine({ simulated }: RunState): string[] {
  return simulated ? [simulatedLabel] : [];
}

/** The most telling board that fits: groups with their points, without their maxima, no groups. */
function board(state: RunState, stream: Stream): string {
  const columns = columnsOf(stream, asWideAsItTakes);
  const styles = countsGroups(state.rule.scoring) ? [wide, narrow, bare] : [bare];
  const boards = styles.map((style) => boardIn(style, state, stream));
  return boards.find((text) => widthOf(text) < columns) ?? boards.at(-1) ?? "";
}

/** Shows a group; null shows none. */
type GroupStyle = ((group: ProblemState["groups"][number]) => string) | null;

const wide: GroupStyle = ({ score, maxScore }) =>
  `${score === null ? "?" : points(score)}/${points(maxScore)}`;
const narrow: GroupStyle = ({ score, maxScore }) => {
  if (score === null) return "?";
  return `${points(score)}${score >= maxScore ? "✓" : ""}`;
};
const bare: GroupStyle = null;

function boardIn(style: GroupStyle, state: RunState, stream: Stream): string {
  const most = style === null ? 0 : Math.max(0, ...state.problems.map((one) => one.groups.length));
  const groupHeads = Array.from({ length: most }, (_, index) => `${index + 1}`);
  const { score: scoreHead, more } = currencies[state.rule.scoring];
  const head = ["problem", scoreHead, ...groupHeads, ...more, "submissions", "time"];
  const rows = state.problems.map((problem) => {
    const cells = style === null ? [] : problem.groups.map((group) => cell(group, style, stream));
    const blanks = Array.from({ length: most - cells.length }, () => "");
    return [
      visibleText(problem.name),
      scoreOf(problem.score, problem.maxScore),
      ...cells,
      ...blanks,
      ...(more.length === 0 ? [] : [String(problem.rejected), reached(problem)]),
      problem.cap === null
        ? String(problem.submissions)
        : `${problem.submissions} of ${problem.cap}`,
      contestTime(problem.clockMs),
    ];
  });
  if (state.problems.length > 1) rows.push(totalRow(state, most, stream));
  return table(head, rows, { stream, right: head.keys().drop(1).toArray() });
}

function cell(
  group: ProblemState["groups"][number],
  show: NonNullable<GroupStyle>,
  stream: Stream,
): string {
  const got = group.score ?? 0;
  const style = group.maxScore > 0 && got >= group.maxScore ? "green" : got > 0 ? "yellow" : "dim";
  return styleText(style, show(group), { stream });
}

function totalRow(state: RunState, groups: number, stream: Stream): string[] {
  const { score, maxScore } = totalOfRun(state);
  const total = styleText("bold", scoreOf(score, maxScore), { stream });
  const submissions = state.problems.reduce((sum, problem) => sum + problem.submissions, 0);
  const blanks = groups + currencies[state.rule.scoring].more.length;
  return ["total", total, ...Array.from({ length: blanks }, () => ""), String(submissions), ""];
}

type Currency = {
  score: string;
  /** Columns of rules in which time and rejected submissions count. */
  more: string[];
};

const timed = { score: "score", more: ["rejected", "accepted"] };
const currencies: Readonly<Record<Rule["scoring"], Currency>> = {
  groups: { score: "score", more: [] },
  submission: { score: "score", more: [] },
  icpc: { ...timed, score: "solved" },
  codeforces: timed,
  atcoder: timed,
};

function reached({ reachedAtMs }: ProblemState): string {
  return reachedAtMs === null ? "" : contestTime(reachedAtMs);
}

function scoreOf(score: number | null, maxScore: number): string {
  return `${score === null ? "?" : points(score)} / ${points(maxScore)}`;
}

function boardFoot(state: RunState): string {
  const clockMs = Math.max(0, ...state.problems.map((problem) => problem.clockMs));
  const end = state.endMs === null ? "" : ` of ${contestTime(state.endMs)}`;
  const cost = `${shortCount(state.tokens)} tokens, ${dollars(state.costUsd)}`;
  const known = state.cached > 0 ? `, ${state.cached} answers from earlier runs` : "";
  return [
    ...verdictLines(state),
    `contest time ${contestTime(clockMs)}${end}   ${cost}${known}`,
  ].join("\n");
}

/** What the rule makes of it all besides the score. */
function verdictLines(state: RunState): string[] {
  const { rule, official } = state;
  const lines: string[] = [];
  const penalty = penaltyOf(totalOfRun(state));
  if (penalty !== "") lines.push(penalty);
  if (rule.pretests !== null)
    lines.push(
      official === null
        ? "scores are by the pretests; system tests come after the end; no hacks"
        : "scores are by the system tests; no hacks",
    );
  if (official?.frozen)
    lines.push(
      `on the frozen scoreboard: ${points(official.frozen.score ?? 0)} solved, ${penaltyOf(official.frozen)}, ${official.frozen.pending} pending`,
    );
  return lines;
}

function penaltyOf({ penaltyMs }: Pick<Total, "penaltyMs">): string {
  return penaltyMs === null ? "" : `penalty ${Math.floor(penaltyMs / 60_000)} min`;
}

function oneLine(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, " ");
}
