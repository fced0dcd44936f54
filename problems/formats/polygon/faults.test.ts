import { describe } from "vitest";
import { describeFaultRows } from "../shared/fault-rows.ts";
import { polygon } from "./format.ts";
import { faultsInJudging } from "./testing/faults-in-judging.ts";
import { faultsInPrograms } from "./testing/faults-in-programs.ts";
import { faultsInXml } from "./testing/faults-in-xml.ts";
import { sound } from "./testing/sound.ts";

describe("faults of Polygon packages", () => {
  describeFaultRows(
    polygon,
    { packages: { sound } },
    { ...faultsInXml, ...faultsInJudging, ...faultsInPrograms },
  );
});
