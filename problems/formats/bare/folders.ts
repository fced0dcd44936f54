/** Folders whose files are never tests, by what people call them. */
const others =
  /^(?:sol|sols|solutions?|submissions?|src|checkers?|validators?|generators?|gen|attachments?|images?|img|include|build|node_modules|__macosx)$/i;
/** Folders that hold tests and say nothing more about them. */
const plain = /^(?:tests?|test-?cases?|test_cases|test-?data|test_data|cases|data|secret)$/i;
/** Names of samples, and of folders of them. */
const sample = /^(?:sample|example)s?(?:$|[-_. \d])/i;
/** A folder of a group's tests, as people name it. */
const group = /^(?:subtask|group|sub)[-_ ]?\d{1,3}$/i;

export function isOtherFolder(path: string): boolean {
  return path
    .split("/")
    .slice(0, -1)
    .some((each) => others.test(each));
}

export function isSolutionPath(path: string): boolean {
  return /^(?:sol|sols|solutions?|submissions?)\//i.test(path);
}

/** The group that a folder stands for; empty when it is all tests' folder. */
export function groupOf(folder: string): string {
  return folder
    .split("/")
    .filter((each) => each !== "" && !plain.test(each) && !sample.test(each))
    .join("/");
}

export function isSampleName(name: string): boolean {
  return sample.test(name);
}

export function isPlainFolder(name: string): boolean {
  return plain.test(name) && !/^(?:data|secret)$/i.test(name);
}

export function isGroupFolder(name: string): boolean {
  return group.test(name);
}
