import { symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Fault, PackageError } from "../../package/fault.ts";
import type { Format } from "../format.ts";
import type { Settings } from "../settings.ts";
import { type Layout, layOutPackage, readAs } from "./testing.ts";

/** A link to a path, a file of so many zero bytes that takes no room, or null for no file. */
type Odd = { linkTo: string } | { zeroBytes: number } | null;

/** Like a layout, and may have what only the disk can. */
export type Broken = Record<string, string | Uint8Array | Odd>;

/** By subject: a package with one mistake, and its only complaint, `file:line rule`. */
export type FaultRows = Record<string, [Broken, string][]>;

/** Bases of a table's packages by name, and settings that keep remarks on limits away. */
export type SoundPackages = { packages: Record<string, Layout>; settings?: Settings };

const LEAST_ROWS = 50;

/**
 * A specification of a format's complaints: the sound packages have neither fault nor remark, each
 * mistake makes its complaint and no other, and each complaint says what to do.
 */
export function describeFaultRows(
  format: Format,
  { packages, settings }: SoundPackages,
  table: FaultRows,
): void {
  const rows = Object.values(table).flat();

  it.each(Object.entries(packages))("%s is without fault or remark", async (_name, files) => {
    const { remarks } = await readAs(format, await layOutPackage(files), settings);
    expect(remarks).toEqual([]);
  });

  describe.each(Object.entries(table))("%s", (_subject, cases) => {
    it.each(cases.map(([files, complaint]) => ({ files, complaint })))(
      "$complaint",
      async ({ files, complaint }) => {
        const faults = await faultsAs(format, await layOutBroken(files), settings);
        expect(faults.map(complaintOf)).toEqual([complaint]);
      },
    );
  });

  it(`has ${LEAST_ROWS} different complaints at least`, () => {
    const complaints = rows.map(([, complaint]) => complaint);
    expect(complaints.filter((each, index) => complaints.indexOf(each) !== index)).toEqual([]);
    expect(complaints.length).toBeGreaterThanOrEqual(LEAST_ROWS);
  });

  it("says with each complaint what to do", async () => {
    for (const [files] of rows)
      for (const { hint } of await faultsAs(format, await layOutBroken(files), settings))
        expect(hint).toMatch(/\w[^\n]*\.$/);
  });
}

/** Writes a package of this kind into a fresh folder, and resolves with its path. */
async function layOutBroken(files: Broken): Promise<string> {
  const plain: Layout = {};
  const odd: [string, NonNullable<Odd>][] = [];
  for (const [file, entry] of Object.entries(files))
    if (typeof entry === "string" || entry instanceof Uint8Array) plain[file] = entry;
    else if (entry !== null) odd.push([file, entry]);
  const places = Object.fromEntries(odd.map(([file]) => [`${path.dirname(file)}/.place`, ""]));
  const dir = await layOutPackage({ ...plain, ...places });
  for (const [file, entry] of odd) {
    const at = path.join(dir, file);
    if ("linkTo" in entry) await symlink(entry.linkTo, at);
    else {
      await writeFile(at, "");
      await truncate(at, entry.zeroBytes);
    }
  }
  return dir;
}

/** What a folder that is read as a format is refused for; nothing when it loads. */
async function faultsAs(
  format: Format,
  dir: string,
  settings: Settings | undefined,
): Promise<readonly Fault[]> {
  try {
    await readAs(format, dir, settings);
    return [];
  } catch (error) {
    if (error instanceof PackageError) return error.faults;
    throw error;
  }
}

function complaintOf({ file, line, rule }: Fault): string {
  return `${file}${line === null ? "" : `:${line}`} ${rule}`;
}
