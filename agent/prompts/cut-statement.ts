import type { PublicProblem } from "../../problems/public-view.ts";

/**
 * A statement without its lists of subtasks, which tell a reader who aims at one group of
 * bounds that don't hold there. In sections headed "Subtasks", "Scoring" and the like, a table
 * with a row for each group goes, and list items that name a group; all else stays, such as
 * how an answer is scored. Fenced blocks are left alone.
 */
export function cutStatement(problem: Pick<PublicProblem, "statement" | "groups">): string {
  const names = problem.groups.map((group) => plain(group.name));
  const kept: string[] = [];
  let table: string[] = [];
  let inFence = false;
  let inSubtasks = false;
  for (const line of [...problem.statement.split("\n"), ""]) {
    if (/^ {0,3}(```|~~~)/.test(line)) inFence = !inFence;
    const heading = inFence ? null : headingText(line);
    if (heading !== null) inSubtasks = isAboutSubtasks(heading);
    const cutting = inSubtasks && !inFence;
    if (cutting && isTableRow(line)) {
      table.push(line);
      continue;
    }
    if (!listsGroups(table, names)) kept.push(...table);
    table = [];
    if (!cutting || !namesGroup(line, names)) kept.push(line);
  }
  return withoutEmptySections(kept).join("\n").trim();
}

function headingText(line: string): string | null {
  return /^#{1,6}\s+(.*)$/.exec(line)?.[1] ?? null;
}

function isAboutSubtasks(heading: string): boolean {
  return /\b(sub-?tasks?|test groups?|scoring)\b|^(groups|points)\W*$/i.test(heading);
}

function isTableRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line);
}

/** A header, a rule, and a row for each group, told by its name or its number. */
function listsGroups(table: string[], names: string[]): boolean {
  const rows = table.slice(2);
  if (rows.length !== names.length || rows.length === 0) return false;
  return rows.every((row, at) => {
    const cell = plain(row.split("|")[1] ?? "");
    return names.includes(cell) || numberOf(cell) === at + 1;
  });
}

function numberOf(words: string): number | null {
  const digits = /^(?:(?:sub-?task|group)\s*)?#?(\d+)$/.exec(words)?.[1];
  return digits === undefined ? null : Number(digits);
}

function namesGroup(line: string, names: string[]): boolean {
  const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line)?.[1];
  if (item === undefined) return false;
  const words = plain(item);
  return (
    /^(sub-?task|group)\s*#?\d+/.test(words) || names.includes(/^[\w-]+/.exec(words)?.[0] ?? "")
  );
}

function plain(markdown: string): string {
  return markdown.replace(/[*_`]/g, "").trim().toLowerCase();
}

/** Drops headings about subtasks that were left with nothing below them. */
function withoutEmptySections(lines: string[]): string[] {
  return lines.filter((line, at) => {
    const heading = headingText(line);
    if (heading === null || !isAboutSubtasks(heading)) return true;
    const next = lines.slice(at + 1).find((below) => below.trim() !== "");
    return next !== undefined && headingText(next) === null;
  });
}
