import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type Docker from "dockerode";
import { execa } from "execa";
import { connectDocker } from "../../judge/sandbox/connect.ts";
import { UserError } from "../user-error.ts";
import { aptInstall } from "./apt.ts";
import { hasProgram, type Host } from "./host.ts";

const engineLog = "/var/log/medalist-dockerd.log";
const startTimeoutMs = 60_000;

/** A Docker engine that answers: found, else started, else installed and started. */
export async function ensureEngine(host: Host, note: (detail: string) => void): Promise<Docker> {
  const running = await connectDocker().catch(() => undefined);
  if (running) return running;
  if (process.env["DOCKER_HOST"]) {
    throw new UserError(
      `No Docker engine answers at DOCKER_HOST (${process.env["DOCKER_HOST"]}).`,
      "Start that engine, or unset DOCKER_HOST to use one on this machine.",
    );
  }
  if (!hasProgram("dockerd")) {
    const packages = ["docker.io"];
    await aptInstall(host, packages, "run untrusted programs in containers", note);
    const started = await connectDocker().catch(() => undefined);
    if (started) return started;
  }
  if (!host.root) {
    throw new UserError(
      "The Docker engine is installed but does not answer, and only root can start it.",
      "Run: sudo systemctl start docker (and add yourself to the docker group)",
    );
  }
  note("starting the Docker engine");
  await startEngine(host);
  return waitForEngine();
}

async function startEngine(host: Host): Promise<void> {
  if (host.systemd) {
    const result = await execa("systemctl", ["start", "docker"], { reject: false });
    if (result.exitCode === 0) return;
  }
  const log = openSync(engineLog, "a");
  const daemon = spawn("dockerd", [], { detached: true, stdio: ["ignore", log, log] });
  daemon.on("error", () => {});
  daemon.unref();
  closeSync(log);
}

async function waitForEngine(): Promise<Docker> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    const docker = await connectDocker().catch(() => undefined);
    if (docker) return docker;
    await sleep(200);
  }
  const log = await readFile(engineLog, "utf8").catch(() => "");
  const said = log.trim().split("\n").at(-1) ?? "";
  throw new UserError(
    `The Docker engine did not answer within ${startTimeoutMs / 1_000} s. It said: ${said || "nothing"}`,
    `Look at ${engineLog}, start the engine by hand, then run \`medalist doctor\`.`,
  );
}
