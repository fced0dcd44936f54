import { compareNames, type PackageFile, type PackageTree } from "../../package/tree.ts";

/** What lies directly in each folder, in the order of names: packages have many folders. */
export type TreeIndex = {
  files(folder: string): readonly PackageFile[];
  /** Names. */
  folders(folder: string): readonly string[];
};

export function indexTree(tree: PackageTree): TreeIndex {
  const files = Map.groupBy(
    [...tree.files.values()].toSorted((a, b) => compareNames(a.name, b.name)),
    ({ path }) => parentOf(path),
  );
  const folders = Map.groupBy([...tree.folders].toSorted(compareNames), parentOf);
  return {
    files: (folder) => files.get(folder) ?? [],
    folders: (folder) =>
      (folders.get(folder) ?? []).map((path) => path.slice(path.lastIndexOf("/") + 1)),
  };
}

function parentOf(path: string): string {
  const cut = path.lastIndexOf("/");
  return cut < 0 ? "" : path.slice(0, cut);
}
