const maxName = 100;
/** Folders of the format nest no deeper below a group's. */
const mostFolders = 3;

const meanings = /\.(files|in|ans|out|yaml|interaction|statement|download|png|jpe?g|svg)$/g;

/** The name with everything else replaced; it ends like none of the files that have a meaning. */
export function soundName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^a-zA-Z0-9_.-]+/g, "-")
    .replace(/^[^a-zA-Z0-9_]+/, "")
    .slice(0, maxName)
    .replace(meanings, "-$1");
  return plain === "" ? "unnamed" : plain;
}

/** Whether a path of a test consists of names that are kept. */
export function soundPath(path: string): boolean {
  const names = path.split("/");
  return names.length <= mostFolders + 1 && names.every(isKept);
}

function isKept(name: string): boolean {
  return soundName(name) === name && name !== "test_group";
}
