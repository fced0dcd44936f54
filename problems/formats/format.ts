import type { Faults } from "../package/fault.ts";
import type { Package } from "../package/package.ts";
import type { PackageFile, PackageTree } from "../package/tree.ts";
import type { Problem } from "../problem.ts";
import type { Workshop } from "../workshop.ts";
import type { FormatId } from "./format-id.ts";
import type { Settings } from "./settings.ts";

/** A package while it is read as one of the formats. */
export type Reading = Package & {
  /** The problem's short name, told by the path. */
  name: string;
  /**
   * What the package has and medalist does not understand or use, though the problem can be judged
   * without it. What it can't be judged without is a fault.
   */
  remarks: Faults;
  /** Runs the package's own programs; null where nothing may be run. */
  workshop: Workshop | null;
  /**
   * Lists what an archive within the package holds, as it is named there; null, and a fault, when
   * it can't be unpacked.
   */
  openArchive: (archive: PackageFile) => Promise<PackageTree | null>;
  settings: Settings;
};

/** What is directly in the package's folder and the folders there, for telling formats apart. */
export type Surface = {
  files: ReadonlySet<string>;
  folders: ReadonlySet<string>;
  /** The beginning of a small text file, at most 64 KiB; empty where there is none. */
  text: (path: string) => Promise<string>;
};

export type Format = {
  id: FormatId;
  /** As people call it: "ICPC problem package, legacy". */
  title: string;
  /** What tells that a package is of this format, in a few words; null when it isn't. */
  recognise(surface: Surface): Promise<string | null>;
  /** Paths of folders that the format has and the reader never looks into. */
  unread: ReadonlySet<string>;
  /** Whether files of any name count; without it those of the ICPC format's. */
  anyNames?: boolean;
  /** Null when faults were added. */
  read(reading: Reading): Promise<Problem | null>;
};
