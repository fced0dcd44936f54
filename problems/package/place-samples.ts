import type { StatementFile } from "../problem.ts";
import type { Package } from "./package.ts";
import type { ShownSample } from "./samples.ts";

type Statement = { path: string; format: StatementFile["format"]; text: string };

const markdownPlace = /\{\{(nextsample|remainingsamples)\}\}/g;
const latexPlace = /\\(nextsample|remainingsamples)(?![a-zA-Z])(\{\})?/g;

/**
 * The statement's text with talks in it where samples have their place, or at its end. Samples
 * that are input and output follow the statement wherever it is shown, so that their place only
 * names them.
 */
export function placeSamples(
  given: Package,
  { path, format, text }: Statement,
  shown: readonly ShownSample[],
): string {
  const pieces: string[] = [];
  const left = numbered(shown);
  let end = 0;
  let moved = 0;
  for (const match of text.matchAll(format === "latex" ? latexPlace : markdownPlace)) {
    const here = left.splice(0, match[1] === "nextsample" ? 1 : left.length);
    if (match[1] === "nextsample" && here.length === 0) {
      const line = text.slice(0, match.index).split("\n").length;
      const hint = "Remove it, or add a sample.";
      given.faults.add(path, `${match[0]} without a sample that is left`, hint, line);
    }
    moved += here.filter(({ interaction }) => interaction === null).length;
    pieces.push(text.slice(end, match.index), textsOf(here, format).join("\n\n"));
    end = match.index + match[0].length;
  }
  if (moved > 0)
    given.remarks.add(path, "places for samples in the statement", "They follow it instead.");
  const talks = left.filter(({ interaction }) => interaction !== null);
  const rest = textsOf(talks, format).map((each) => `\n${each}`);
  return pieces.join("") + text.slice(end) + rest.join("");
}

/** A text of which no sample is to have its place in it. */
export function withoutPlaces(text: string, format: StatementFile["format"]): string {
  const words = "(A sample follows the statement.)";
  return text.replace(format === "latex" ? latexPlace : markdownPlace, (_, command: string) =>
    command === "nextsample" ? words : "",
  );
}

type Numbered = ShownSample & {
  /** Among talks, or among the others. */
  number: number;
};

function numbered(shown: readonly ShownSample[]): Numbered[] {
  let talks = 0;
  let others = 0;
  return shown.map((each) => ({ ...each, number: each.interaction === null ? ++others : ++talks }));
}

function textsOf(samples: readonly Numbered[], format: StatementFile["format"]): string[] {
  return samples.map(({ interaction, number }) =>
    interaction === null
      ? `(Sample ${number} follows the statement.)`
      : talkText(interaction, number, format === "latex"),
  );
}

function talkText(log: string, number: number, isLatex: boolean): string {
  const title = `Sample interaction ${number}`;
  const passes = /^---$/m.test(log) ? ", and a line of three dashes stands between passes" : "";
  const legend = (left: string, right: string) =>
    `Lines with ${left} are what the program reads, lines with ${right} what it writes${passes}.`;
  if (isLatex) {
    const verbatim = `\\begin{verbatim}\n${log}\\end{verbatim}\n`;
    return `\\section*{${title}}\n${legend("$<$", "$>$")}\n${verbatim}`;
  }
  const longest = Math.max(2, ...[...log.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `## ${title}\n\n${legend("`<`", "`>`")}\n\n${fence}text\n${log}${fence}\n`;
}
