import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bare } from "./format-packages/bare/packages.ts";
import { cmsExport } from "./format-packages/cms-export/packages.ts";
import { cmsItalian } from "./format-packages/cms-italian/packages.ts";
import { dmoj } from "./format-packages/dmoj/packages.ts";
import { icpc202307 } from "./format-packages/icpc-2023-07/packages.ts";
import { icpc202509 } from "./format-packages/icpc-2025-09/packages.ts";
import { icpcLegacy } from "./format-packages/icpc-legacy/packages.ts";
import { layOut, nameOf, zip } from "./format-packages/lay-out.ts";
import type { FormatPackage } from "./format-packages/package.ts";
import { polygon } from "./format-packages/polygon/packages.ts";
import {
  convert,
  inspect,
  type Inspection,
  judge,
  type Verified,
  verify,
} from "./format-packages/readings.ts";
import { tps } from "./format-packages/tps/packages.ts";
import { temporaryFolder } from "./medalist.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** What the format leaves open. */
const settings: Record<string, string[]> = {
  dmoj: ["timeLimitMs=1000"],
  polygon: ["pointsDivisor=1"],
};

const formats = [
  bare,
  cmsExport,
  cmsItalian,
  dmoj,
  icpc202307,
  icpc202509,
  icpcLegacy,
  polygon,
  tps,
].map((packages) => {
  const format = packages[0]?.format ?? "";
  return { format, packages, set: settings[format] ?? [] };
});

describe.each(formats)(
  "packages of the format $format",
  { timeout: 300_000 },
  ({ format, packages, set }) => {
    const place = (kind: string, each?: FormatPackage) =>
      path.join(folder.dir, format, kind, each === undefined ? "" : nameOf(each));

    /** As it is told of their ZIP archives. */
    const inspected = once(async () => {
      const archives = packages.map((each) => `${place("zip", each)}.zip`);
      for (const [index, each] of packages.entries()) await zip(archives[index] ?? "", each.files);
      return inspect(archives, set);
    });

    it("are recognised and understood, in ZIP archives", async () => {
      const wanted = packages.map((each) => ({ format, ...each.inspection }));
      expect(await inspected()).toMatchObject(wanted);
    });

    it("give their solutions the same as at home, as native packages too", async () => {
      for (const each of packages) await layOut(place("home", each), each.files);
      const home = await judged(place("home"), packages, set);
      expect(outcomes(home)).toEqual(expected(packages));

      for (const each of packages) {
        const lost = await convert(place("home", each), place("native", each), set);
        expect(lost, each.title).toEqual(each.lost ?? []);
      }
      const native = await judged(place("native"), packages, []);
      expect(outcomes(native)).toEqual(expected(packages));

      const inspectedNative = await inspect(
        packages.map((each) => place("native", each)),
        [],
      );
      const byTest = (found: Judged, inspections: readonly Inspection[]) =>
        packages.map((each, index) => [
          each.title,
          resultsByGroup(found[nameOf(each)], inspections[index]),
        ]);
      expect(byTest(native, inspectedNative)).toEqual(byTest(home, await inspected()));
    });
  },
);

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

type Judged = Record<string, Verified>;

/** All packages of a folder with their solutions, and the answers to those that have none. */
async function judged(
  place: string,
  packages: readonly FormatPackage[],
  set: readonly string[],
): Promise<Judged> {
  const found = await verify(place, set);
  for (const each of packages.filter(({ answers }) => answers !== undefined)) {
    const name = nameOf(each);
    const submitted = `${place}-answers/${name}`;
    const names = Object.entries(each.answers ?? {}).map(async ([end, { outputs }]) => {
      await zip(path.join(submitted, end), outputs);
      return path.join(submitted, end);
    });
    const of = await judge(path.join(place, name), await Promise.all(names), set);
    found[name] = { differing: {}, rejected: [], ...of };
  }
  return found;
}

function outcomes(found: Judged) {
  return Object.fromEntries(
    Object.entries(found).map(([name, { scores, differing, rejected }]) => [
      name,
      { scores, differing, rejected },
    ]),
  );
}

function expected(packages: readonly FormatPackage[]): ReturnType<typeof outcomes> {
  return Object.fromEntries(
    packages.map((each) => {
      const { answers = {}, differing = {}, rejected = [] } = each;
      const ofAnswers = Object.entries(answers).map(([name, { score }]) => [name, score]);
      const scores = { ...each.scores, ...Object.fromEntries(ofAnswers) };
      return [nameOf(each), { scores, differing, rejected }];
    }),
  );
}

/** By solution and group, in which tests have an order whatever they are named. */
function resultsByGroup(found: Verified | undefined, inspection: Inspection | undefined) {
  return Object.fromEntries(
    Object.entries(found?.results ?? {}).map(([solution, byTest]) => [
      solution,
      inspection?.groups.map(({ tests }) => tests.map((test) => byTest[test])),
    ]),
  );
}
