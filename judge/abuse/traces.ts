import { readdir } from "node:fs/promises";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type Docker from "dockerode";
import { z } from "zod";

const traces = z.strictObject({
  /** Processes other than the runner. */
  processes: z.array(z.string()),
  /** All folders and files below /judge but for what is stored. */
  places: z.array(z.string()),
  /** SHA-256 of stored files by name. */
  store: z.record(z.string(), z.string()),
  /** Files and KiB on the tmpfs that no name in the store stands for. */
  namelessFiles: z.number(),
  namelessKiB: z.number(),
  /** Anonymous and shared memory of the container but for what is stored. */
  memoryKiB: z.number(),
});

/** What can be seen in a slot's container from outside, while nothing runs in it. */
export type Traces = z.infer<typeof traces> & {
  /** Open files of the runner; null where the engine is on another machine. */
  descriptors: number | null;
};

/** Runs as root, as the runner does. */
const look = `
import hashlib, json, os
def number(path, key):
    for line in open(path):
        if line.split()[0].rstrip(":") == key: return int(line.split()[1])
    return 0
def fail(error): raise error
v1 = os.path.exists("/sys/fs/cgroup/memory/memory.stat")
stat = "/sys/fs/cgroup/memory/memory.stat" if v1 else "/sys/fs/cgroup/memory.stat"
held = number(stat, "rss" if v1 else "anon") + number(stat, "shmem")
held -= number("/proc/self/status", "RssAnon") * 1024
store = {}
pages = 0
for name in os.listdir("/judge/store"):
    with open("/judge/store/" + name, "rb") as file:
        store[name] = hashlib.file_digest(file, "sha256").hexdigest()
        pages += os.fstat(file.fileno()).st_blocks // 8
fs = os.statvfs("/judge")
print(json.dumps({
    "processes": [open("/proc/%s/comm" % p).read() for p in os.listdir("/proc") if p.isdigit() and p != "1" and p != str(os.getpid())],
    "places": sorted(os.path.join(folder, name) for folder, folders, files in os.walk("/judge", onerror=fail) if folder != "/judge/store" for name in folders + files),
    "store": store,
    "namelessFiles": fs.f_files - fs.f_ffree - len(store),
    "namelessKiB": (fs.f_blocks - fs.f_bfree - pages) * 4,
    "memoryKiB": held // 1024 - pages * 4,
}))
`;

export async function readTraces(container: Docker.Container): Promise<Traces> {
  const exec = await container.exec({
    Cmd: ["/usr/bin/python3", "-I", "-S", "-c", look],
    AttachStdout: true,
    AttachStderr: true,
    User: "0:0",
  });
  const stream = await exec.start({});
  const [out, err] = [new PassThrough(), new PassThrough()];
  container.modem.demuxStream(stream, out, err);
  stream.on("end", () => {
    out.end();
    err.end();
  });
  const [said, failed] = await Promise.all([text(out), text(err)]);
  if (failed !== "") throw new Error(`looking into the container failed: ${failed}`);
  return { ...traces.parse(JSON.parse(said)), descriptors: await descriptorsOf(container) };
}

async function descriptorsOf(container: Docker.Container): Promise<number | null> {
  const { State } = await container.inspect();
  const names = await readdir(`/proc/${State.Pid}/fd`).catch(() => null);
  return names?.length ?? null;
}

/** Noise of counts that the kernel keeps for each core. */
const memoryNoiseKiB = 2 * 1024;

/** What is there now and was not before, in words. `known` names what the host had stored. */
export function leftBehind(before: Traces, now: Traces, known: ReadonlySet<string>): string[] {
  const left: string[] = [];
  if (now.processes.length > 0) left.push(`processes: ${now.processes.join(", ")}`);
  if (now.places.join() !== before.places.join()) {
    left.push(`in /judge: ${now.places.join(", ")}`);
  }
  for (const [name, digest] of Object.entries(now.store)) {
    if (!known.has(name)) left.push(`stored unasked: ${name}`);
    if (digest !== name) left.push(`changed in the store: ${name}`);
  }
  if (now.descriptors !== before.descriptors)
    left.push(`descriptors: ${now.descriptors}, not ${before.descriptors}`);
  return left;
}

/** What the kernel counts more of than before: files without a name, and memory. */
export function stillCounted(before: Traces, now: Traces): string[] {
  const left: string[] = [];
  for (const count of ["namelessFiles", "namelessKiB"] as const) {
    if (now[count] !== before[count]) left.push(`${count}: ${now[count]}, not ${before[count]}`);
  }
  if (now.memoryKiB > before.memoryKiB + memoryNoiseKiB) {
    left.push(`memory: ${now.memoryKiB} KiB, before ${before.memoryKiB} KiB`);
  }
  return left;
}
