import { styleText } from "node:util";
import { type ProblemState, type RunState, totalScore } from "../run-state/run-state.ts";
import { contestTime, dollars, points, shortCount } from "./format.ts";
import { table } from "./table.ts";

type Stream = NodeJS.WriteStream;

/** The final scoreboard, for stdout. */
export function scoreboardView(state: RunState, stream: Stream = process.stdout): string {
  return [boardHead(state, stream), "", board(state, stream), "", boardFoot(state)].join("\n");
}

/** The scoreboard while it plays: what each problem is doing now comes with it. */
export function progressBoard(state: RunState, stream: Stream): string {
  const doing = state.problems.map(
    ({ name, doing: what }) => `${name}: ${styleText("dim", what, { stream })}`,
  );
  return [board(state, stream), "", ...doing, boardFoot(state)].join("\n");
}

function boardHead(state: RunState, stream: Stream): string {
  const title = styleText("bold", state.title, { stream });
  return `${title}\n${state.policy} rules, strategy ${state.strategy}, ${state.source}`;
}

function board(state: RunState, stream: Stream): string {
  const most = Math.max(0, ...state.problems.map(({ groups }) => groups.length));
  const groupHeads = Array.from({ length: most }, (_, index) => `${index + 1}`);
  const rows = state.problems.map((problem) => row(problem, state, most, stream));
  const total = totalScore(state);
  const maxScore = state.problems.reduce((sum, problem) => sum + problem.maxScore, 0);
  const sum = `${total === null ? "?" : points(total)} / ${points(maxScore)}`;
  const blanks = Array.from({ length: most }, () => "");
  return table(
    ["problem", "score", ...groupHeads, "submissions", "time"],
    state.problems.length > 1
      ? [...rows, ["total", styleText("bold", sum, { stream }), ...blanks, "", ""]]
      : rows,
  );
}

function row(problem: ProblemState, { cap }: RunState, most: number, stream: Stream): string[] {
  const score = problem.score === null ? "?" : points(problem.score);
  const cells = problem.groups.map(({ score: got, maxScore }) => {
    const style = got >= maxScore ? "green" : got > 0 ? "yellow" : "dim";
    return styleText(style, `${points(got)}/${points(maxScore)}`, { stream });
  });
  return [
    problem.name,
    `${score} / ${points(problem.maxScore)}`,
    ...cells,
    ...Array.from({ length: most - cells.length }, () => ""),
    cap === null ? String(problem.submissions) : `${problem.submissions} of ${cap}`,
    contestTime(problem.clockMs),
  ];
}

function boardFoot(state: RunState): string {
  const clockMs = Math.max(0, ...state.problems.map((problem) => problem.clockMs));
  const end = state.endMs === null ? "" : ` of ${contestTime(state.endMs)}`;
  const cost = `${shortCount(state.tokens)} tokens, ${dollars(state.costUsd)}`;
  return `contest time ${contestTime(clockMs)}${end}   ${cost}`;
}
