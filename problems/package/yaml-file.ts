import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import type { z } from "zod";
import { type Faults, quote } from "./fault.ts";

const maxKeys = 5000;

/** A parsed YAML file that still knows on which line everything stands. */
export type YamlFile = {
  file: string;
  value: unknown;
  /** Line, from 1, of a value, or of its key where it has one; of its parent if it is absent. */
  lineOf(path: readonly PropertyKey[]): number;
  /** A value as it is written: `1.0`, which is the number 1. Null where it is no scalar. */
  sourceOf(path: readonly PropertyKey[]): string | null;
};

/**
 * Parses YAML 1.2 strictly: one document, no duplicate keys, no anchors or aliases, no tags,
 * and keys that are plain scalars. An empty file is an empty map.
 *
 * @returns null, and faults, when it breaks a rule
 */
export function parseYaml(text: string, file: string, faults: Faults): YamlFile | null {
  const lines = new LineCounter();
  try {
    // The parser's own look for keys that stand twice takes time in the square of their number.
    // Nor are messages to quote the text, as each of them would split it.
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      version: "1.2",
    });
    const lineAt = (offset: number) => lines.linePos(offset).line;
    const sound = reportSyntax(document, file, lineAt, faults);
    if (!sound || !reportHazards(document, file, lineAt, faults)) return null;
    const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
    return {
      file,
      value,
      lineOf: (path) => lineAt(offsetOf(document, path)),
      sourceOf: (path) => {
        const node: unknown = document.getIn(path, true);
        return isScalar(node) ? (node.source ?? null) : null;
      },
    };
  } catch (error) {
    // Text nested deep enough exhausts the parser's stack.
    faults.add(file, `YAML that cannot be read: ${String(error)}`, "Write it more simply.");
    return null;
  }
}

function reportSyntax(
  document: Document,
  file: string,
  lineAt: (offset: number) => number,
  faults: Faults,
): boolean {
  const problems: YAMLError[] = [...document.errors, ...document.warnings];
  // What the parser finds after the first is mostly of the same mistake.
  const first = problems.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (first === undefined) return true;
  const words = first.message.split("\n")[0] ?? first.code;
  const rule =
    first.code === "MULTIPLE_DOCS"
      ? "more than one document"
      : words.replace(/ at line \d+, column \d+:?$/, "");
  faults.add(file, `YAML: ${rule}`, "Mend the YAML.", lineAt(first.pos[0]));
  return false;
}

function reportHazards(
  document: Document,
  file: string,
  lineAt: (offset: number) => number,
  faults: Faults,
): boolean {
  let sound = true;
  const report = (offset: number, rule: string, hint: string) => {
    sound = false;
    faults.add(file, rule, hint, lineAt(offset));
  };
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined)
        report(offset, "a YAML anchor or alias", "Write the value out.");
      if (!isAlias(node) && node.tag !== undefined)
        report(offset, "a YAML tag", "Write a plain value.");
    },
    Map(_key, { items, range }) {
      if (items.length > maxKeys)
        report(range?.[0] ?? 0, `more than ${maxKeys} keys in a map`, "Take some out.");
      const again = keyThatStandsTwice(items.map((pair) => pair.key));
      if (again !== null) report(again, "YAML: Map keys must be unique", "Mend the YAML.");
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && pair.key.value !== null) return;
      const offset = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      report(offset, "a YAML key that is not a plain word", "Write a plain key.");
    },
  });
  return sound;
}

/** As they are in the value that is read: `1` is `"1"`. */
function keyThatStandsTwice(keys: readonly unknown[]): number | null {
  const seen = new Set<string>();
  for (const key of keys) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) return startOf(key);
    seen.add(name);
  }
  return null;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === step);
      next = isPair(pair) ? pair.value : undefined;
      if (pair !== undefined && isNode(pair.key)) offset = startOf(pair.key);
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      offset = startOf(next, offset);
    }
    if (next === undefined || next === null) return offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown, otherwise = 0): number {
  return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise;
}

/**
 * Checks a YAML file, or the part of it at a path, against a schema; each issue becomes a
 * fault with its line. An issue's message may hold a hint after a vertical bar.
 */
export function checkYaml<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
  faults: Faults,
  at: readonly PropertyKey[] = [],
): z.output<Schema> | null {
  const result = schema.safeParse(valueAt(yaml.value, at));
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(yaml, issue, [...at, ...issue.path], faults);
  return null;
}

function reportIssue(
  yaml: YamlFile,
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[],
  faults: Faults,
): void {
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) unknownKey(yaml, [...path, key], faults);
    return;
  }
  const name = quote(path.join("."));
  const line = yaml.lineOf(path);
  const [rule = "", hint = "Correct the value."] = issue.message
    .split("|")
    .map((part) => part.trim());
  const plain = rule.startsWith(notYetPrefix) || path.length === 0;
  if (!plain && issue.code === "invalid_type" && valueAt(yaml.value, path) === undefined) {
    faults.add(
      yaml.file,
      `${name} is required`,
      `Add the key, ${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}.`,
      line,
    );
    return;
  }
  faults.add(yaml.file, plain ? rule : `${name}: ${rule}`, hint, line);
}

/** The fault of a key that the format does not have. */
export function unknownKey(yaml: YamlFile, path: readonly PropertyKey[], faults: Faults): void {
  const rule = `unknown key ${quote(path.join("."))}`;
  faults.add(yaml.file, rule, "Remove it or correct its spelling.", yaml.lineOf(path));
}

const notYetPrefix = "not supported yet: ";

/** The message for what the format allows and medalist does not read. */
export function notYet(what: string, hint: string): string {
  return `${notYetPrefix}${what} | ${hint}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? Reflect.get(at, step)
        : undefined,
    value,
  );
}
