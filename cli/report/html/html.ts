import { visibleText } from "../../views/visible-text.ts";

/** Markup that is safe to send: made by `html` alone, or vouched for by `trusted`. */
export type Html = { readonly markup: string };

export type Content = Html | string | number | null | readonly Content[];

/** A piece of a page. Everything put into it is escaped, unless it is `Html` itself; null is nothing. */
export function html(strings: TemplateStringsArray, ...contents: Content[]): Html {
  const parts = strings.map((text, index) => {
    const content = contents[index];
    return content === undefined ? text : text + render(content);
  });
  return { markup: parts.join("") };
}

/** Markup from elsewhere: the style sheet and drawings, never anything of a run. */
export function trusted(markup: string): Html {
  return { markup };
}

function render(content: Content): string {
  if (content === null) return "";
  if (typeof content === "string") return escape(content);
  if (typeof content === "number") return String(content);
  return "markup" in content ? content.markup : content.map(render).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return visibleText(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}
