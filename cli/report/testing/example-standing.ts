import { aboutSchema } from "../../../agent/standing/about.ts";
import { readScoreboard, type Scoreboard } from "../../../agent/standing/scoreboard.ts";
import type { Standing } from "../../../agent/standing/standing.ts";
import { standingOfRun } from "../../standing/run-standing.ts";
import type { ReportData } from "../report-data.ts";

const about = aboutSchema.parse({
  title: "Forty made-up contestants",
  source: "testing",
  madeUp: true,
  maxScore: 200,
  ratings: "nobody's",
});

/** Forty contestants of the example run's contest, from 195 points to 0. */
export function exampleScoreboard(): Scoreboard {
  const rows = Array.from({ length: 40 }, (_, index) => {
    const total = 195 - 5 * index;
    const canal = Math.min(100, Math.ceil(total / 2));
    return `contestant ${index},${total},${canal},${total - canal},${2600 - 40 * index}`;
  });
  const text = ["contestant,total,canal,tower,rating", ...rows].join("\n");
  const found = readScoreboard(text, "example", about, ["canal", "tower"]);
  if ("scoreboard" in found) return found.scoreboard;
  throw new Error(JSON.stringify(found.complaints));
}

/** Where the example run stands among them. */
export function exampleStanding(data: ReportData): Standing {
  return standingOfRun({ file: "example.csv", scoreboard: exampleScoreboard() }, data);
}
