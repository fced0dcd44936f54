import { describe, expect, it } from "vitest";
import { standardTask, type PublicTask } from "../../problems/public-view.ts";
import { mustBePractisable } from "./practisable.ts";

const practise = (task: Partial<PublicTask>) =>
  mustBePractisable({ name: "lamp", task: { ...standardTask([]), ...task } });

describe("practice judging", () => {
  it.each(["outputs", "tool", "given"] as const)("runs programs where it has %s", (practice) => {
    expect(() => practise({ practice })).not.toThrow();
  });

  it("refuses what it would misjudge", () => {
    const task = { kind: "two-step", practice: "compiling" } as const;
    expect(() => practise(task)).toThrow(/lamp is a task of kind two-step/);
  });
});
