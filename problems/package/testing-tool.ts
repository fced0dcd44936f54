import type { TestingTool } from "../problem.ts";
import { quote } from "./fault.ts";
import type { MedalistYaml } from "./medalist-yaml.ts";
import type { Package, ReadYaml } from "./package.ts";
import { isHeader, readJudgeProgram } from "./programs.ts";
import { filesIn } from "./tree.ts";

/**
 * The manager or interactor of `attachments/` that `testing_tool` names, with the headers beside
 * it; nothing, and a fault where it is named, when there is none.
 */
export async function readTool(
  given: Package,
  { data, yaml }: ReadYaml<MedalistYaml>,
): Promise<{ tool?: TestingTool }> {
  const name = data?.testing_tool;
  if (name === undefined) return {};
  const path = `attachments/${name}`;
  const { tree, faults } = given;
  if (!tree.files.has(path) && !tree.folders.has(path)) {
    faults.add(
      "medalist.yaml",
      `testing_tool: attachments/ has no ${quote(name)}`,
      "Add it or correct the name.",
      yaml?.lineOf(["testing_tool"]) ?? null,
    );
    return {};
  }
  const headers = filesIn(tree, "attachments").filter((file) => isHeader(file.name));
  const tool = await readJudgeProgram(given, path, headers);
  return tool === null ? {} : { tool };
}
