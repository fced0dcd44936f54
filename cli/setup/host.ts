import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What decides how missing programs can be installed. */
export type Host = { root: boolean; debianLike: boolean; systemd: boolean };

export function readHost(): Host {
  return {
    root: process.getuid?.() === 0,
    debianLike: isDebianLike(),
    systemd: existsSync("/run/systemd/system"),
  };
}

/** Whether a program is on the PATH or in the folders that only root's PATH may hold. */
export function hasProgram(name: string): boolean {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"];
  return folders.some((folder) => folder !== "" && existsSync(join(folder, name)));
}

function isDebianLike(): boolean {
  try {
    const release = readFileSync("/etc/os-release", "utf8");
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release) && hasProgram("apt-get");
  } catch {
    return false;
  }
}
