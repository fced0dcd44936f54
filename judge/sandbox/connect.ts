import Docker from "dockerode";

/** No Docker engine answers. */
export class NoDocker extends Error {
  override readonly name = "NoDocker";
  readonly hint = "Start it (systemctl start docker), or run: medalist setup";
}

const pingTimeoutMs = 5_000;

/** The engine that `DOCKER_HOST` names, or the one on this machine. Rejects with `NoDocker`. */
export async function connectDocker(): Promise<Docker> {
  const where = process.env["DOCKER_HOST"] ?? "unix:///var/run/docker.sock";
  try {
    await new Docker({ timeout: pingTimeoutMs }).ping();
    return new Docker();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NoDocker(`No Docker engine answers at ${where}: ${reason}.`, { cause: error });
  }
}
