import { bare } from "./bare/format.ts";
import { cmsExport } from "./cms-export/format.ts";
import { cmsItalian } from "./cms-italian/format.ts";
import { dmoj } from "./dmoj/format.ts";
import type { Format } from "./format.ts";
import { icpc202307 } from "./icpc-2023-07/format.ts";
import { icpc202509 } from "./icpc-2025-09/format.ts";
import { icpcLegacy } from "./icpc-legacy/format.ts";
import { polygon } from "./polygon/format.ts";
import { tps } from "./tps/format.ts";

/** In the order in which a package is asked whether it is one of them: the surest signs first. */
export const formats: readonly Format[] = [
  icpc202509,
  icpc202307,
  icpcLegacy,
  dmoj,
  cmsExport,
  tps,
  cmsItalian,
  polygon,
  bare,
];
