import { createLogUpdate } from "log-update";
import type { BodyOf, Entry } from "../../agent/journal/events.ts";
import { endings } from "../run-state/endings.ts";
import { emptyRunState, reduce, type RunState } from "../run-state/run-state.ts";
import { points } from "./format.ts";
import { progressBoard } from "./scoreboard.ts";
import { visibleText } from "./visible-text.ts";

/** Shows a run while it plays. */
export type LiveView = {
  onEntry: (entry: Entry) => void;
  done: () => void;
};

const redrawMs = 200;

/**
 * On a terminal a scoreboard that is redrawn, elsewhere a line for each piece of news. What
 * was recorded before `nowMs`, in earlier attempts of a resumed run, is no news.
 */
export function createLiveView(output: NodeJS.WriteStream, nowMs = Date.now()): LiveView {
  return output.isTTY ? redrawn(output) : lineByLine(output, nowMs);
}

function redrawn(output: NodeJS.WriteStream): LiveView {
  const draw = createLogUpdate(output);
  let state = emptyRunState();
  let timer: NodeJS.Timeout | undefined;
  const redraw = () => {
    timer = undefined;
    draw(progressBoard(state, output));
  };
  return {
    onEntry({ event }) {
      state = reduce(state, event);
      timer ??= setTimeout(redraw, redrawMs);
    },
    done() {
      clearTimeout(timer);
      draw.clear();
      draw.done();
    },
  };
}

function lineByLine(output: NodeJS.WriteStream, sinceMs: number): LiveView {
  let state = emptyRunState();
  return {
    onEntry({ at, event }) {
      const before = state;
      state = reduce(state, event);
      if (Date.parse(at) < sinceMs) return;
      const news = newsOf(event, before, state);
      if (news !== "") output.write(`${visibleText(news).replaceAll("\n", " ")}\n`);
    },
    done() {},
  };
}

/** What is worth a line in a log; "" for the rest. */
export function newsOf(event: Entry["event"], before: RunState, after: RunState): string {
  switch (event.type) {
    case "sampled":
      return `${event.problem}: ${problemOf(after, event.problem)?.samples ?? 0} answers sampled`;
    case "inputs-voted":
      return inputNews(event);
    case "ranked":
      return `${event.problem}: ${problemOf(after, event.problem)?.compiled ?? 0} programs ranked`;
    case "submission-outcome":
      return submissionNews(event.problem, before, after);
    case "problem-closed":
      return `${event.problem}: ${endings[event.reason]}, after ${event.submissions} submissions`;
    case "problem-failed":
      return `${event.problem}: broke off: ${event.message}`;
    case "budget-stop":
      return `${event.problem}: no more model calls, the limit of ${event.limit} is reached`;
    case "session-opened":
      return `${event.session} begins`;
    case "run-resumed":
      return "Resumed.";
    default:
      return "";
  }
}

function inputNews({ problem, inputs }: BodyOf<"inputs-voted">): string {
  const kept = inputs.filter((input) => input.kept).length;
  return `${problem}: ${kept} inputs made, ${inputs.length - kept} dropped`;
}

function submissionNews(name: string, before: RunState, after: RunState): string {
  const now = problemOf(after, name);
  const then = problemOf(before, name);
  if (now === undefined || now.submissions === then?.submissions) return "";
  const gained = (now.score ?? 0) - (then?.score ?? 0);
  const gain = gained > 0 ? `, +${points(gained)}` : "";
  const score =
    now.score === null ? "" : `: ${points(now.score)} of ${points(now.maxScore)}${gain}`;
  return `${name}: submission ${now.submissions}${score}`;
}

function problemOf(state: RunState, name: string) {
  return state.problems.find((problem) => problem.name === name);
}
