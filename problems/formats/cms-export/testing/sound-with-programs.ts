import type { Layout } from "../../shared/testing.ts";
import { communication, withGraders } from "./sound.ts";

const main = "int main() { return 0; }\n";

/** Without the subtask of no points, whose tests are not shown where there are graders. */
function withoutSamples(files: Layout): Layout {
  return Object.fromEntries(
    Object.entries(files).filter(([at]) => at !== "subtasks/00-samples.json"),
  );
}

/** A problem without a fault or a remark that has a grader. */
export const soundGrader = withoutSamples(
  withGraders({ "graders/grader.cpp": main, "graders/twice.h": "int twice(int n);\n" }),
);

/** A problem without a fault or a remark that has a manager, with these parameters. */
export function talking(params: Record<string, unknown> = {}): Layout {
  return withoutSamples(communication(params));
}
