// Prints the peak memory in KiB of a process that does nothing else.
import { peakKiB } from "./peak.ts";

process.stdout.write(String(peakKiB()));
