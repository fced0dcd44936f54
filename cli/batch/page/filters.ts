import { hues } from "../../lab/charts.ts";
import { type Html, html, trusted } from "../../report/html/html.ts";
import { type BatchResult, type Dimension, dimensions, valuesOf } from "../result.ts";

/** Rows are hidden by their classes, one for each dimension: `contest-0`, `rule-2`. */
export type Classes = {
  of(names: Partial<Record<Dimension, string>>): string;
  /** Of a row that tells how a strategy differs from this one. */
  than(strategy: string): string;
  color(strategy: string): string;
};

export function classesOf(result: BatchResult): Classes {
  const places = new Map(
    dimensions.map((each) => [
      each,
      new Map(valuesOf(result, each).map((value, index) => [value, index])),
    ]),
  );
  const place = (each: Dimension, value: string) => places.get(each)?.get(value) ?? 0;
  return {
    of: (names) =>
      dimensions
        .flatMap((each) => {
          const value = names[each];
          return value === undefined ? [] : [`${each}-${place(each, value)}`];
        })
        .join(" "),
    than: (strategy) => `than-${place("strategy", strategy)}`,
    color: (strategy) => hues[place("strategy", strategy) % hues.length] ?? "currentColor",
  };
}

/** A box for each value, ticked; a dimension with a single value needs none. */
export function filterSection(result: BatchResult, classes: Classes): Html | null {
  const sets = dimensions
    .map((each) => ({ each, values: valuesOf(result, each) }))
    .filter(({ values }) => values.length > 1);
  if (sets.length === 0) return null;
  return html`<section class="filters" aria-label="What is shown">${sets.map(
    ({ each, values }) =>
      html`<fieldset><legend>${each}</legend>${values.map(
        (value, index) =>
          html`<label><input type="checkbox" checked id="${each}-${index}">${
            each === "strategy" ? swatch(classes.color(value)) : null
          }${value}</label>`,
      )}</fieldset>`,
  )}</section>`;
}

export function swatch(color: string): Html {
  return html`<span class="swatch" style="background:${color}"></span>`;
}

/** Which strategy others are held against. */
export function baselineChoice(result: BatchResult): Html {
  return html`<fieldset class="baseline"><legend>against</legend>${valuesOf(result, "strategy").map(
    (value, index) =>
      html`<label><input type="radio" name="than" id="than-${index}"${
        value === result.baseline ? trusted(" checked") : null
      }>${value}</label>`,
  )}</fieldset>`;
}

/** Style rules by which boxes hide rows; nothing of them comes from names. */
export function filterRules(result: BatchResult): Html {
  const rules = dimensions.flatMap((each) =>
    valuesOf(result, each).flatMap((_, index) => [
      `main:has(#${each}-${index}:not(:checked)) .${each}-${index}{display:none}`,
      ...(each === "strategy"
        ? [
            `main:has(#strategy-${index}:not(:checked)) .than-${index}{display:none}`,
            `main:has(#than-${index}:not(:checked)) .than-${index}{display:none}`,
          ]
        : []),
    ]),
  );
  return trusted(rules.join("\n"));
}
