import path from "node:path";

/** Where unpacked archives are kept, below the folder of all that may be thrown away. */
export function packagesFolder(cacheDir: string): string {
  return path.join(cacheDir, "packages");
}
