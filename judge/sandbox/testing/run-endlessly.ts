/** For a test that kills it: a process with one slot, in which a program runs for a minute. */
import { connectDocker } from "../connect.ts";
import { createSlotPool } from "../pool.ts";
import { runPython } from "./slot-fixture.ts";

const pool = createSlotPool({
  docker: await connectDocker(),
  image: process.argv[2] ?? "",
  slots: 1,
});
const limits = { cpuMs: 60_000, wallMs: 60_000 };
await pool.withSlot("bench", (slot) => runPython(slot, "while True: pass", { limits }));
