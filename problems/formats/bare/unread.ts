import path from "node:path";
import { isHeader } from "../../package/programs.ts";
import type { PackageFile } from "../../package/tree.ts";
import { isChecker } from "./checker.ts";
import { isOtherFolder } from "./folders.ts";
import { naturalOrder } from "./natural-order.ts";
import type { Pair } from "./pairs.ts";
import type { Told } from "./problem-yaml.ts";
import { isSolution } from "./references.ts";
import { placeOf } from "./test-name.ts";

/** Endings of what nobody takes for a test or a program that judges. */
const plainlyOther = /\.(?:md|markdown|txt|tex|pdf|html?|ya?ml|h|hpp|png|jpe?g|gif|svg|exe|o)$/i;

/** One remark on all files that were taken neither for tests nor for anything else. */
export function remarkOnUnread(told: Told, pairs: readonly Pair[]): void {
  const { tree, remarks } = told.given;
  const inputs = new Set(pairs.map(({ input }) => input.path));
  const unread = [...tree.files.values()]
    .filter(({ path: at }) => !isOtherFolder(at) && placeOf(at) === null)
    .filter(({ path: at, name }) => !inputs.has(at) && !isSolution(at) && !isChecker(name))
    .filter((file) => !isOfNamedChecker(told, file))
    .filter(({ path: at, name }) => at.includes("/") || !plainlyOther.test(name))
    .map((file) => file.path)
    .toSorted(naturalOrder);
  if (unread[0] === undefined) return;
  const rule =
    unread.length === 1 ? "is not read" : `and ${unread.length - 1} other files are not read`;
  remarks.add(unread[0], rule, "Tests are pairs such as 1.in and 1.out; unpack archives.");
}

/** The checker that `problem.yaml` names, or a header beside it. */
function isOfNamedChecker({ data }: Told, { path: at, name }: PackageFile): boolean {
  const { checker } = data;
  if (typeof checker !== "string") return false;
  return at === checker || (isHeader(name) && path.dirname(at) === path.dirname(checker));
}
