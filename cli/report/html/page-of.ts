import { readFileSync } from "node:fs";
import { type Html, html, trusted } from "./html.ts";

/** Nothing is loaded and nothing runs: what a program or a title says stays text. */
const contentPolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A page in the report's style that needs nothing but itself.
 *
 * @param own style rules besides
 */
export function pageOf(title: string, body: Html, own: Html | null = null): string {
  const style = readFileSync(new URL("../style.css", import.meta.url), "utf8");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}${own}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}
