import { Command } from "commander";
import { addBatch, addCompare, addLab, addTune } from "./program/compare.ts";
import { addJudge } from "./program/judge.ts";
import { addDoctor, addSetup, addWorker } from "./program/machine.ts";
import { addConvert, addInspect, addSimulate, addVerify } from "./program/packages.ts";
import { addContest, addReplay, addSolve } from "./program/play.ts";
import { addRecord, addReport, addRuns, addStanding } from "./program/results.ts";
import manifest from "../package.json" with { type: "json" };

/** In the order in which `--help` lists them. */
const commands = [
  addContest,
  addSolve,
  addJudge,
  addInspect,
  addVerify,
  addConvert,
  addSimulate,
  addReplay,
  addCompare,
  addLab,
  addTune,
  addBatch,
  addReport,
  addStanding,
  addRecord,
  addRuns,
  addWorker,
  addSetup,
  addDoctor,
];

/**
 * The command line. Each command's code is loaded only when it runs, so that `--help` is fast.
 */
export function program(): Command {
  const medalist = new Command("medalist")
    .description("Enters programming contests: samples, tests, chooses, submits.")
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError("(add --help for what is possible)")
    .configureHelp({ showGlobalOptions: false });
  for (const add of commands) add(medalist);
  for (const command of medalist.commands) command.exitOverride();
  return medalist;
}
