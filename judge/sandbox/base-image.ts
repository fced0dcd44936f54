import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type Docker from "dockerode";
import { execa } from "execa";
import { followProgress, type Progress } from "./progress.ts";

const base = { repo: "medalist-base", tag: "bookworm" };

export const baseTag = `${base.repo}:${base.tag}`;

const publicBase = "debian:bookworm-slim";
const mirror = "http://deb.debian.org/debian";

/** Debian 12 under the name `baseTag`: as it is there, else pulled, else made by debootstrap. */
export async function ensureBaseImage(docker: Docker, progress: Progress): Promise<void> {
  if (await hasImage(docker, baseTag)) return;
  progress(`pulling ${publicBase}`);
  try {
    await followProgress(docker, await docker.pull(publicBase), progress);
    await docker.getImage(publicBase).tag(base);
    return;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    progress(`no registry gave ${publicBase} (${reason}); making it from Debian packages`);
  }
  await bootstrap(docker, progress);
}

export async function hasImage(docker: Docker, tag: string): Promise<boolean> {
  try {
    await docker.getImage(tag).inspect();
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof Error && "statusCode" in error && error.statusCode === 404;
}

/** Makes the base out of Debian packages. Needs root and debootstrap on this machine. */
async function bootstrap(docker: Docker, progress: Progress): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "medalist-base-"));
  try {
    progress("installing a small Debian 12 (debootstrap)");
    await debootstrap(root, progress);
    progress("importing it into Docker");
    await importFolder(docker, root, progress);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function debootstrap(root: string, progress: Progress): Promise<void> {
  const command = ["--variant=minbase", "bookworm", root, mirror];
  const child = execa("debootstrap", command, { all: true, reject: false, timeout: 900_000 });
  const lines: string[] = [];
  for await (const line of child.iterable({ from: "all" })) {
    lines.push(line);
    progress(line.replace(/^[IWE]: /, ""));
  }
  const { failed, code } = await child;
  if (!failed) return;
  const why = code === "ENOENT" ? "debootstrap is not installed" : lines.slice(-3).join("; ");
  throw new Error(
    `No base image for the judge: ${publicBase} can't be pulled, and debootstrap failed (${why}). ` +
      "Run as root: apt-get install debootstrap, then medalist setup.",
  );
}

async function importFolder(docker: Docker, root: string, progress: Progress): Promise<void> {
  // Downloaded packages were needed once; unpacked they are there.
  const pack = [
    "-C",
    root,
    "--exclude=./var/cache/apt/*",
    "--exclude=./var/lib/apt/lists/*",
    "-c",
    ".",
  ];
  const tar = spawn("tar", pack, { stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(tar, "close");
  const stream = await docker.importImage(tar.stdout, base);
  await followProgress(docker, stream, progress);
  const [code] = await ended;
  if (code !== 0) throw new Error(`packing ${root} for the base image failed: tar exited ${code}`);
}
