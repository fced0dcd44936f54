import type { MadeReport, ProblemReport } from "../data/report-data-types.ts";
import { type Html, html } from "../html/html.ts";
import { longGroup, plural } from "../html/words.ts";

/** Inputs that the agent made for itself, and how far a brute force can be asked about them. */
export function madeSection({ made }: ProblemReport): Html {
  if (made.generators === 0) return html`<p class="quiet">No inputs were made.</p>`;
  return html`<table class="plain"><caption>Inputs, kept when enough validators accept them</caption>
<thead><tr><th scope="col">Group</th><th scope="col" class="number">Kept</th><th scope="col" class="number">Dropped</th></tr></thead>
<tbody>${made.groups.map(
    ({ name, kept, dropped }) =>
      html`<tr><th scope="row">${longGroup(name)}</th><td class="number">${kept}</td><td class="number">${dropped}</td></tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">Total</th><td class="number">${made.kept}</td><td class="number">${made.dropped}</td></tr></tfoot></table>
<ul class="notes">${notes(made).map((line) => html`<li>${line}</li>`)}</ul>`;
}

function notes(made: MadeReport): string[] {
  const lines = [
    `${plural(made.generators, "generator")}${useless(made.uselessGenerators)}, ${plural(made.validators, "validator")}${useless(made.uselessValidators)}`,
  ];
  if (made.failed > 0) lines.push(`${plural(made.failed, "input")} could not be made`);
  if (made.brutes > 0) {
    const trusted =
      made.trustedBrutes === 0
        ? "none of them believed"
        : `${made.trustedBrutes} believed, with an answer to ${made.oracleAnswers} of ${plural(made.oracleInputs, "different input")}`;
    lines.push(`${plural(made.brutes, "brute-force program")}, ${trusted}`);
  }
  return lines;
}

function useless(count: number): string {
  return count === 0 ? "" : ` (${count} of no use)`;
}
