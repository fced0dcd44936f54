import { lstat, opendir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { bounds } from "./bounds.ts";
import type { Faults } from "./fault.ts";

export type PackageFile = {
  /** Path below the package folder, with `/`. */
  path: string;
  name: string;
  /** Where the bytes are: absolute, free of symbolic links, within the package. */
  realPath: string;
  bytes: number;
};

/** All files and folders that the format lets count, except in folders nobody reads. */
export type PackageTree = {
  /** Absolute and free of symbolic links. */
  root: string;
  files: ReadonlyMap<string, PackageFile>;
  folders: ReadonlySet<string>;
  /** What lies directly in each folder, in the order of names; without it that is looked for. */
  contents?: FolderContents;
};

type FolderContents = {
  files: ReadonlyMap<string, PackageFile[]>;
  /** Names. */
  folders: ReadonlyMap<string, string[]>;
};

/** From the format's general requirements; other names are treated as if they were not there. */
const countedName = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}$/;

type Walk = {
  root: string;
  files: Map<string, PackageFile>;
  folders: Set<string>;
  entries: number;
  bytes: number;
  rules: WalkRules;
  faults: Faults;
};

export type WalkRules = {
  /** Folders that are listed, and what is in them isn't. */
  unread: ReadonlySet<string>;
  /** Whether files and folders of any name count, but for hidden ones. */
  anyNames?: boolean;
};

/** Lists a package without opening any file. Links are resolved, special files are faults. */
export async function walkPackage(
  dir: string,
  faults: Faults,
  rules: WalkRules,
): Promise<PackageTree> {
  const root = await realpath(dir);
  const walk: Walk = {
    root,
    files: new Map(),
    folders: new Set(),
    entries: 0,
    bytes: 0,
    rules,
    faults,
  };
  await walkFolder(walk, "");
  const { files, folders } = walk;
  return { root, files, folders, contents: contentsOf({ files, folders }) };
}

function contentsOf({ files, folders }: Pick<PackageTree, "files" | "folders">): FolderContents {
  const byName = [...files.values()].toSorted((a, b) => compareNames(a.name, b.name));
  const names = [...folders].map((each) => ({
    parent: parentOf(each),
    name: each.slice(each.lastIndexOf("/") + 1),
  }));
  const inOrder = names.toSorted((a, b) => compareNames(a.name, b.name));
  const grouped = Map.groupBy(inOrder, ({ parent }) => parent);
  return {
    files: Map.groupBy(byName, ({ path: at }) => parentOf(at)),
    folders: new Map(
      [...grouped].map(([parent, inner]) => [parent, inner.map((each) => each.name)]),
    ),
  };
}

async function walkFolder(walk: Walk, folder: string): Promise<void> {
  if (folder.split("/").length > bounds.depth) {
    walk.faults.add(folder, `folders nest deeper than ${bounds.depth}`, "Move the files up.");
    return;
  }
  for await (const entry of await opendir(path.join(walk.root, folder))) {
    if (!isCounted(entry.name, walk.rules)) continue;
    if (++walk.entries > bounds.entries) {
      if (walk.entries === bounds.entries + 1) tooMany(walk, folder);
      return;
    }
    await addEntry(walk, folder === "" ? entry.name : `${folder}/${entry.name}`, entry.name);
  }
}

function isCounted(name: string, { anyNames = false }: WalkRules): boolean {
  return anyNames ? !name.startsWith(".") : countedName.test(name);
}

function tooMany(walk: Walk, folder: string): void {
  walk.faults.add(
    folder === "" ? "." : folder,
    `the package has more than ${bounds.entries} files`,
    "Split it, or move what is not a test out of it.",
  );
}

async function addEntry(walk: Walk, file: string, name: string): Promise<void> {
  const absolute = path.join(walk.root, file);
  const info = await lstat(absolute);
  if (info.isDirectory()) {
    walk.folders.add(file);
    if (!walk.rules.unread.has(file)) await walkFolder(walk, file);
  } else if (info.isFile()) {
    addFile(walk, { path: file, name, realPath: absolute, bytes: info.size });
  } else if (info.isSymbolicLink()) {
    await addLink(walk, file, name);
  } else {
    walk.faults.add(file, "neither a file nor a folder", "Remove it from the package.");
  }
}

async function addLink(walk: Walk, file: string, name: string): Promise<void> {
  const target = await realpath(path.join(walk.root, file)).catch(() => null);
  if (target === null) {
    walk.faults.add(file, "a symbolic link that leads nowhere", "Mend or remove the link.");
    return;
  }
  if (target === walk.root) {
    walk.faults.add(file, "a symbolic link to the package's own folder", "Remove the link.");
    return;
  }
  if (!target.startsWith(walk.root + path.sep)) {
    walk.faults.add(
      file,
      "a symbolic link that leaves the package",
      "Put a copy of the file in its place.",
    );
    return;
  }
  const info = await stat(target);
  if (!info.isFile()) {
    walk.faults.add(
      file,
      "not supported yet: a symbolic link to something other than a file",
      "Put a copy in its place.",
    );
    return;
  }
  addFile(walk, { path: file, name, realPath: target, bytes: info.size });
}

function addFile(walk: Walk, file: PackageFile): void {
  const before = walk.bytes;
  walk.bytes += file.bytes;
  walk.files.set(file.path, file);
  if (before > bounds.packageBytes || walk.bytes <= bounds.packageBytes) return;
  const rule = `the package has more than ${bounds.packageBytes} bytes`;
  walk.faults.add(file.path, rule, "Make it smaller.");
}

/** Files directly in a folder, in the order of their names. */
export function filesIn(tree: PackageTree, folder: string): PackageFile[] {
  return [...((tree.contents ?? contentsOf(tree)).files.get(folder) ?? [])];
}

/** Names of folders directly in a folder, in order. */
export function foldersIn(tree: PackageTree, folder: string): string[] {
  return [...((tree.contents ?? contentsOf(tree)).folders.get(folder) ?? [])];
}

/** The format's order of tests and groups: character by character, the same everywhere. */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function parentOf(file: string): string {
  const cut = file.lastIndexOf("/");
  return cut < 0 ? "" : file.slice(0, cut);
}

/** The fault of a file that must be there. */
export function missing(faults: Faults, file: string, what: string): void {
  faults.add(file, `${what} is missing`, `Add ${file}.`);
}
