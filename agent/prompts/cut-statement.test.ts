import { expect, test } from "vitest";
import { cutStatement } from "./cut-statement.ts";

const groups = [
  { name: "group_1", maxScore: 40, constraint: "", contains: [], allOrNothing: true },
  { name: "group_2", maxScore: 60, constraint: "", contains: [], allOrNothing: true },
];
const cut = (...lines: string[]) => cutStatement({ statement: lines.join("\n"), groups });

test("a table with a row for each group goes, with its heading", () => {
  const table = ["| group | points |", "|---|---|", "| group_1 | 40 |", "| **group_2** | 60 |"];
  expect(cut("Story.", "", "## Subtasks", "", ...table, "", "## Input", "N")).toBe(
    "Story.\n\n\n\n## Input\nN",
  );
});

test("a table that is the statement's last line goes too", () => {
  expect(cut("Story.", "## Subtasks", "| s | p |", "|-|-|", "| 1 | 40 |", "| 2 | 60 |")).toBe(
    "Story.",
  );
});

test("list items that name a subtask go; other items stay", () => {
  const items = [
    "- **Subtask 1** (40 points): N < 9",
    "- group_2: all",
    "- Each test counts once.",
  ];
  expect(cut("## Scoring", ...items)).toBe("## Scoring\n- Each test counts once.");
});

test("tables that don't list the groups stay", () => {
  const ratios = ["| ratio | score |", "|---|---|", "| 1 | 100 |", "| 5 | 20 |"];
  expect(cut("## Scoring", ...ratios)).toBe(["## Scoring", ...ratios].join("\n"));
});

test("tables and lists in other sections stay", () => {
  const other = [
    "## Input",
    "| a | b |",
    "|---|---|",
    "| 1 | x |",
    "| 2 | y |",
    "- group 1 of people",
  ];
  expect(cut(...other)).toBe(other.join("\n"));
});

test("headings inside a fenced block are text", () => {
  const sample = ["```", "## Subtasks", "| 1 |", "```"];
  expect(cut("## Samples", ...sample)).toBe(["## Samples", ...sample].join("\n"));
});
