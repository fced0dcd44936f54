import { bounds } from "../../package/bounds.ts";
import { quote } from "../../package/fault.ts";
import { readLooseText } from "../../package/loose-text.ts";
import type { Reading } from "../format.ts";
import type { Element } from "./xml/element.ts";
import { isBroken, parseXml } from "./xml/parse.ts";

export const problemXml = "problem.xml";

/** A package with its `problem.xml`. */
export type Document = { given: Reading; root: Element };

/** @returns null, and a fault, when it is absent, too large, no XML, or of something else */
export async function readDocument(given: Reading): Promise<Document | null> {
  const { tree, faults, remarks } = given;
  const file = tree.files.get(problemXml);
  if (file === undefined) {
    faults.add(problemXml, "no such file", "Name the folder that has problem.xml.");
    return null;
  }
  const text = await readLooseText(file, bounds.textBytes, faults);
  if (text === null) return null;
  const root = parseXml(text);
  if (isBroken(root)) {
    faults.add(problemXml, `XML: ${root.rule}`, "Mend the XML.", root.line);
    return null;
  }
  if (root.name !== "problem") {
    const rule = `the root element is <${root.name.slice(0, 50)}>, and not <problem>`;
    faults.add(problemXml, rule, "Take a problem's package from Polygon.", root.line);
    return null;
  }
  const encoding = /^\uFEFF?<\?xml[^>]{0,200}encoding=["']([^"'>]{1,40})["']/.exec(text)?.[1];
  if (encoding !== undefined && !/^(utf-?(8|16)|us-ascii|windows-1252)$/i.test(encoding)) {
    const rule = `the encoding ${quote(encoding)} is not used`;
    remarks.add(problemXml, rule, "The file is read as UTF-8, UTF-16 or windows-1252.", 1);
  }
  return { given, root };
}

/** A fault of an element. */
export function refuse({ given }: Document, { line }: Element, rule: string, hint: string): void {
  given.faults.add(problemXml, rule, hint, line);
}

export function remark({ given }: Document, { line }: Element, rule: string, hint: string): void {
  given.remarks.add(problemXml, rule, hint, line);
}
