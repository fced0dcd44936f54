import { execa } from "execa";
import { UserError } from "../user-error.ts";
import type { Host } from "./host.ts";

/** The command a person would type for the same thing. */
export function aptCommand(packages: string[]): string {
  return `sudo apt-get install --no-install-recommends ${packages.join(" ")}`;
}

/**
 * Installs Debian packages when this process may; else rejects with the command to type.
 * `purpose` completes the sentence "… is needed to".
 */
export async function aptInstall(
  host: Host,
  packages: string[],
  purpose: string,
  note: (detail: string) => void,
): Promise<void> {
  const names = packages.join(", ");
  if (!host.debianLike) {
    throw new UserError(
      `${names} is needed to ${purpose}, and this system is not Debian or Ubuntu.`,
      `Install it with the system's package manager, then run \`medalist doctor\`. On Debian: ${aptCommand(packages)}`,
    );
  }
  if (!host.root) {
    throw new UserError(
      `${names} is needed to ${purpose}, and only root can install it.`,
      `Run: ${aptCommand(packages)}`,
    );
  }
  note(`installing ${names} from Debian's packages, to ${purpose}`);
  if (!(await apt(["install", "--no-install-recommends", ...packages])).ok) {
    note("reading Debian's package lists");
    await apt(["update"]);
    note(`installing ${names}, to ${purpose}`);
    const again = await apt(["install", "--no-install-recommends", ...packages]);
    if (!again.ok) {
      throw new UserError(
        `apt-get could not install ${names}: ${again.lastLine}`,
        `Run: ${aptCommand(packages)}`,
      );
    }
  }
}

async function apt(args: string[]): Promise<{ ok: boolean; lastLine: string }> {
  const result = await execa("apt-get", ["-y", "-q", ...args], {
    reject: false,
    all: true,
    stdin: "ignore",
    env: { DEBIAN_FRONTEND: "noninteractive" },
    timeout: 20 * 60_000,
  });
  const lastLine = result.all.trim().split("\n").at(-1) ?? "";
  return { ok: result.exitCode === 0, lastLine };
}
