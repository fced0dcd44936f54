import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { sound, withXml, xmlWith } from "./sound.ts";

const large = bounds.textBytes + 1;
const withFiles = (files: Broken): Broken => ({ ...sound, ...files });
const withText = (xml: string): Broken => withFiles({ "problem.xml": xml });

export const faultsInXml: FaultRows = {
  "XML of problem.xml": [
    [withFiles({ "problem.xml": null }), "problem.xml no such file"],
    [
      withFiles({ "problem.xml": { zeroBytes: large } }),
      `problem.xml ${large} bytes, and at most ${bounds.textBytes} are allowed here`,
    ],
    [withText("<problem>\n\0</problem>"), "problem.xml:2 a NUL character in a text"],
    [withText("\n\n"), "problem.xml:3 XML: no element"],
    [withText("<contest/>"), "problem.xml:1 the root element is <contest>, and not <problem>"],
    [
      withXml("<problem ", '<!DOCTYPE problem [<!ENTITY a "aaaa">]>\n<problem '),
      "problem.xml:2 XML: a document type or entity, which are not read here",
    ],
    [
      withXml("</names>", "</name>"),
      "problem.xml:5 XML: an end tag where there should be </names>",
    ],
    [withText(xmlWith(["</problem>", ""])), "problem.xml:2 XML: <problem> is never closed"],
    [
      withText(xmlWith(["</problem>", "</problem>\n</problem>"])),
      "problem.xml:67 XML: an end tag where there should be no end tag",
    ],
    [withText(`${xmlWith()}<problem/>`), "problem.xml:67 XML: a second root element"],
    [withText(`x${xmlWith()}`), "problem.xml:1 XML: text outside of the root element"],
    [
      withXml("Twice the", "Twice &the;"),
      "problem.xml:4 XML: a character reference that means nothing",
    ],
    [
      withXml("268435456", "&#xD800;"),
      "problem.xml:12 XML: a character reference that means nothing",
    ],
    [
      withXml("<names>", "< names>"),
      "problem.xml:3 XML: a < that starts no tag: it is written &lt;",
    ],
    [
      withXml('name="tests"', "name=tests"),
      "problem.xml:10 XML: the tag <testset> is not well-formed",
    ],
    [
      withXml('name="tests"', 'name="tests" name="tests"'),
      "problem.xml:10 XML: the attribute name twice in <testset>",
    ],
    [
      withXml(
        "<names>",
        `<names ${Array.from({ length: 101 }, (_, at) => `a${at}=''`).join(" ")}>`,
      ),
      "problem.xml:3 XML: more than 100 attributes in <names>",
    ],
    [withXml("<names>", "<names><!-- "), "problem.xml:3 XML: a comment without an end"],
    [withXml("<names>", "<names><![CDATA[ "), "problem.xml:3 XML: a CDATA section without an end"],
    [withText("<problem>\n<?php "), "problem.xml:2 XML: a processing instruction without an end"],
    [withXml("<names>", "<a>".repeat(40)), "problem.xml:3 XML: elements nest deeper than 32"],
    [
      withXml("<names>", `${"<a/>".repeat(60_001)}<names>`),
      "problem.xml:3 XML: more than 60000 elements",
    ],
  ],
};
