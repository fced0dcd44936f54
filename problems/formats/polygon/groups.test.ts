import { describe, expect, it } from "vitest";
import type { LoadedProblem } from "../../load-problem.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { polygon } from "./format.ts";
import { sound, withXml, xmlWith } from "./testing/sound.ts";

async function load(files: Layout): Promise<LoadedProblem> {
  return readAs(polygon, await layOutPackage(files));
}

const rules = ({ remarks }: LoadedProblem) =>
  remarks.map(({ file, line, rule }) => `${file}${line === null ? "" : `:${line}`} ${rule}`);

const group = (
  name: string,
  maxScore: number,
  scoring: unknown,
  tests: string[],
  requires: string[] = [],
) => ({ name, maxScore, scoring, tests, requires, constraint: "" });

const withGroups = (groups: string) => {
  const from = '<group feedback-policy="complete" name="0"';
  const head = xmlWith().indexOf("<groups>");
  const tail = xmlWith().indexOf("</groups>");
  const written = xmlWith().slice(head, tail);
  expect(written).toContain(from);
  return withXml(written, `<groups>${groups}`);
};

const all = ["01", "02", "03", "04"];

describe("groups of Polygon", () => {
  it("are complete groups and points by test, with dependencies", async () => {
    const { problem } = await load(sound);
    expect(problem.groups).toEqual([
      group("0", 0, "pass-fail", ["01"]),
      group("1", 30, "pass-fail", ["02"], ["0"]),
      group("2", 70, { shares: [50 / 70, 20 / 70] }, ["03", "04"]),
    ]);
  });

  it("come after those that they depend on", async () => {
    const { problem } = await load(
      withGroups(`<group name="2" points-policy="each-test">
        <dependencies><dependency group="1"/><dependency group="0"/></dependencies></group>
        <group name="1"/><group name="0" points="0"/>`),
    );
    expect(problem.groups.map(({ name, requires }) => [name, requires])).toEqual([
      ["1", []],
      ["0", []],
      ["2", ["1", "0"]],
    ]);
  });

  it("are one of 100 points without any points, as on Codeforces", async () => {
    const plain = xmlWith().replaceAll(/ (points|group)="[^"]*"/g, "");
    const xml = plain.replace(/<groups>[\s\S]*<\/groups>/, "");
    const { problem } = await load({ ...sound, "problem.xml": xml });
    expect(problem.groups).toEqual([group("tests", 100, "pass-fail", all)]);
    const free = xmlWith().replaceAll(/ points="[^"]*"/g, ' points="0.0"');
    const loaded = await load({ ...sound, "problem.xml": free });
    expect(loaded.problem.groups).toEqual([group("tests", 100, "pass-fail", all)]);
    expect(rules(loaded)).toEqual([
      "problem.xml:10 groups without points: all tests must be passed, which is worth 100",
      "problem.xml:50 tests of several groups, all of which count together",
    ]);
  });

  it("are one with points by test where there are points alone", async () => {
    const xml = xmlWith().replaceAll(/ group="[^"]*"/g, "");
    const { problem } = await load({
      ...sound,
      "problem.xml": xml.replace(/<groups>[\s\S]*<\/groups>/, ""),
    });
    expect(problem.groups).toEqual([group("tests", 100, { shares: [0, 0.3, 0.5, 0.2] }, all)]);
  });

  it("may be named at tests alone, as in older packages", async () => {
    const xml = xmlWith().replace(/<groups>[\s\S]*<\/groups>/, "");
    const loaded = await load({ ...sound, "problem.xml": xml });
    expect(loaded.problem.groups.map(({ name, maxScore }) => [name, maxScore])).toEqual([
      ["0", 0],
      ["1", 30],
      ["2", 70],
    ]);
    expect(rules(loaded)).toEqual(["problem.xml:10 groups without a <groups>"]);
  });

  it("take the points of their tests where they have none, and say what differs", async () => {
    const loaded = await load(
      withGroups(`
        <group name="0"/>
        <group name="1" points-policy="complete-group" points="31"/>
        <group name="2" points-policy="complete-group"/>`),
    );
    expect(loaded.problem.groups.map(({ maxScore, scoring }) => [maxScore, scoring])).toEqual([
      [0, "pass-fail"],
      [31, "pass-fail"],
      [70, "pass-fail"],
    ]);
    expect(rules(loaded)).toEqual(['problem.xml:24 the group "1" has 31 points, and its tests 30']);
  });

  it("leave out tests without group or points, and give others one of their own", async () => {
    const first = '<test group="0" method="manual" points="0.0" sample="true"/>';
    const bare = withXml(first, '<test method="manual" sample="true"/>');
    const loaded = await load(bare);
    expect(loaded.problem.tests.map(({ name }) => name)).toEqual(["02", "03", "04"]);
    expect(loaded.problem.groups.map(({ name, requires }) => [name, requires])).toEqual([
      ["1", []],
      ["2", []],
    ]);
    expect(rules(loaded)).toEqual([
      'problem.xml:23 the group "0" has no tests',
      "problem.xml:17 a test without group or points",
    ]);
    const { problem } = await load(withXml(first, '<test method="manual" points="5"/>'));
    expect(problem.groups.at(-1)).toEqual(group("tests", 5, { shares: [1] }, ["01"]));
  });

  it("say what is not quite as on Codeforces", async () => {
    const loaded = await load(
      withGroups(`
        <group name="0" points-policy="each-test" points="3"/>
        <group name="2" points-policy="each-test"/>
        <group name="1"><dependencies><dependency group="2"/></dependencies></group>`),
    );
    expect(loaded.problem.groups[0]).toEqual(group("0", 3, "sum", ["01"]));
    expect(rules(loaded)).toEqual(['problem.xml:23 points of the group "0" alone']);
    const required = withGroups(`
      <group name="0"><dependencies><dependency group="2"/></dependencies></group>
      <group name="1"/><group name="2"/>`);
    const xml = String(required["problem.xml"]).replace('points="20.0"', 'points="0"');
    expect(rules(await load({ ...required, "problem.xml": xml }))).toEqual([
      'problem.xml:20 a test without points in the group "2", which others depend on',
    ]);
  });
});
