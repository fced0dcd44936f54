import type { ProgramText } from "../../judge/program.ts";
import { languageFamily } from "../../problems/language.ts";
import type { ComparisonRequest, FailingTest, RepairCase } from "../sources/source.ts";
import { fenced } from "./fences.ts";

/** What the template `repair.md` is filled with besides the statement. */
export function repairValues(repair: RepairCase): Record<"program" | "result" | "failing", string> {
  return {
    program: programBlock(repair.program),
    result: resultText(repair),
    failing: repair.failing === null ? "" : failingText(repair.failing),
  };
}

export function programBlock({ language, source }: ProgramText): string {
  return fenced(languageFamily(language) === "python3" ? "python" : "cpp", source);
}

export function differenceText({
  input,
  first,
  second,
}: NonNullable<ComparisonRequest["difference"]>): string {
  return [
    "# An input on which they differ",
    fenced("text", input),
    `Program A prints:\n\n${fenced("text", first)}`,
    `Program B prints:\n\n${fenced("text", second)}`,
  ].join("\n\n");
}

function resultText({ points }: RepairCase): string {
  if (points.length === 0) return "It was not accepted. Nothing more was told.";
  const lines = points.map(
    ({ group, score, maxScore }) => `- \`${group}\`: ${score} of ${maxScore}`,
  );
  return `Points by test group:\n\n${lines.join("\n")}`;
}

/** Ends of runs in words; the others are told by what was printed. */
const endings: Readonly<Partial<Record<FailingTest["status"], string>>> = {
  TLE: "It takes more CPU time than is allowed.",
  ILE: "It does not end.",
  MLE: "It takes more memory than is allowed.",
  OLE: "It prints without end.",
  RTE: "It crashes, or ends with an exit code other than 0.",
  SV: "It does what is forbidden.",
};

function failingText({ input, status, output, expected }: FailingTest): string {
  const parts = [
    "# An input that it fails",
    "This input was made for practice; it is not one of the contest's own tests.",
    fenced("text", input),
  ];
  const ending = endings[status];
  parts.push(ending ?? `It prints:\n\n${fenced("text", output)}`);
  if (expected !== null)
    parts.push(`Most likely the right answer is:\n\n${fenced("text", expected)}`);
  return parts.join("\n\n");
}
