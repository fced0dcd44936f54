// Selects among 10,000 recorded programs and prints the peak memory of this process in KiB.
import { recordedPrograms, selectAndPlay } from "../agent/testing/recorded-field.ts";
import { peakKiB } from "./peak.ts";

const submitted = selectAndPlay(recordedPrograms(10_000, 256), 256, 50);
if (submitted.length !== 50) throw new Error(`${submitted.length} submissions`);
process.stdout.write(String(peakKiB()));
